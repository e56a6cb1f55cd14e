import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No stretch ends before it begins. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const at = (input.args[0] as [number, number][]).findIndex(([start, end]) => start > end);
  return at === -1 ? undefined : `[${at}] ends before it begins`;
};

export default validate;
