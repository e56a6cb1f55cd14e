import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** A run is not larger than the hand. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [hand, size] = input.args as [number[], number];
  return size <= hand.length ? undefined : `runs of ${size} for ${hand.length} cards`;
};

export default validate;
