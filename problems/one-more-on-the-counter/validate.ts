import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No leading zeros. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const digits = input.args[0] as number[];
  return digits.length > 1 && digits[0] === 0 ? 'a leading zero' : undefined;
};

export default validate;
