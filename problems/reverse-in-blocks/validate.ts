import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** A block is not longer than the list. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [head, k] = input.args as [number[], number];
  return k <= head.length ? undefined : `a block of ${k} is longer than the list of ${head.length}`;
};

export default validate;
