import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No product of a contiguous part is beyond 10^9: the greatest ones are those between two zeros. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  let product = 1;
  for (const value of input.args[0] as number[]) {
    product = value === 0 ? 1 : product * Math.abs(value);
    if (product > 1_000_000_000) return 'a product is beyond 10^9';
  }
  return undefined;
};

export default validate;
