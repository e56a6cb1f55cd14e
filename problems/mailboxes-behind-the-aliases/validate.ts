import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Each address has a name that begins with a letter, one at sign, and a domain without a plus sign. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const odd = (input.args[0] as string[]).find((email) => !/^[a-z][a-z.+]*@[a-z.]+$/.test(email));
  return odd === undefined ? undefined : `${odd} is no address`;
};

export default validate;
