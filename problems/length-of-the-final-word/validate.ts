import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** There is at least one word. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  return String(input.args[0]).trim() === '' ? 'there is no word' : undefined;
};

export default validate;
