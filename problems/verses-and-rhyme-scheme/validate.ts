import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Words are separated by exactly one space. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  return /^[a-z]+( [a-z]+)*$/.test(String(input.args[1])) ? undefined : 'the spaces are not single ones between words';
};

export default validate;
