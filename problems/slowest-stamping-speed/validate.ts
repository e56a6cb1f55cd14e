import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** There are at least as many hours as piles. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [piles, h] = input.args as [number[], number];
  return piles.length <= h ? undefined : `${piles.length} piles cannot be done in ${h} hours`;
};

export default validate;
