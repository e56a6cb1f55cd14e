import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Pairs name two different courses that exist. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [count, pairs] = input.args as [number, number[][]];
  for (const [at, [one = 0, other = 0]] of pairs.entries()) {
    if (one === other) return `prerequisites[${at}]: course ${one} waits for itself`;
    if (Math.max(one, other) >= count) return `prerequisites[${at}] names a course beyond ${count - 1}`;
  }
  return undefined;
};

export default validate;
