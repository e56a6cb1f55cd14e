import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The lengths fit m and n, the first m numbers rise, and the spare places hold 0. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums1, m, nums2, n] = input.args as [number[], number, number[], number];
  if (nums1.length !== m + n || nums2.length !== n) return 'the lengths do not fit m and n';
  if (nums1.slice(m).some((value) => value !== 0)) return 'a spare place is not 0';
  const falls = nums1.slice(0, m).findIndex((value, at) => at > 0 && value < (nums1[at - 1] ?? 0));
  return falls < 0 ? undefined : `the first list falls at ${falls}`;
};

export default validate;
