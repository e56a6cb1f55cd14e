import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The highest digit, which is the last, is zero only in the number zero. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  for (const digits of input.args as number[][])
    if (digits.length > 1 && digits.at(-1) === 0) return `a number of ${digits.length} digits has the highest digit 0`;
  return undefined;
};

export default validate;
