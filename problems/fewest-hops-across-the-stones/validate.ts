import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The last stone can be reached. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums] = input.args as [number[]];
  let farthest = 0;
  for (const [at, power] of nums.entries()) {
    if (at > farthest) return `stone ${at} cannot be reached`;
    farthest = Math.max(farthest, at + power);
  }
  return undefined;
};

export default validate;
