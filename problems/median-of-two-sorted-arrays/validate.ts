import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** At least one number in all. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums1, nums2] = input.args as [number[], number[]];
  return nums1.length + nums2.length > 0 ? undefined : 'both arrays are empty';
};

export default validate;
