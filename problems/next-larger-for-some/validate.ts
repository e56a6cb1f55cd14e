import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Every number of nums1 occurs in nums2. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums1, nums2] = input.args as [number[], number[]];
  const there = new Set(nums2);
  const absent = nums1.find((value) => !there.has(value));
  return absent === undefined ? undefined : `${absent} is not in nums2`;
};

export default validate;
