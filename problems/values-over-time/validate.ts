import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The timestamps given to `set` rise strictly. */
const validate: Validator = (input) => {
  if (input.kind !== 'class') return 'not the input of a class';
  let latest = 0;
  for (const [index, { method, args }] of input.calls.entries()) {
    if (method !== 'set') continue;
    const timestamp = args[2] as number;
    if (timestamp <= latest) return `calls[${index}]: time ${timestamp} does not come after ${latest}`;
    latest = timestamp;
  }
  return undefined;
};

export default validate;
