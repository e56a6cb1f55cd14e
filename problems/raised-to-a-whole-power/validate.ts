import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No negative power of 0, and no answer beyond 10^6. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [x, n] = input.args as [number, number];
  if (x === 0 && n < 0) return 'a negative power of 0';
  return Math.abs(x ** n) <= 1_000_000 ? undefined : `the answer is ${x ** n}`;
};

export default validate;
