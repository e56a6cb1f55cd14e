import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The window is not longer than the list. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums, k] = input.args as [number[], number];
  return k <= nums.length ? undefined : `a window of ${k} for ${nums.length} readings`;
};

export default validate;
