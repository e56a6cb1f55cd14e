function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const total = nums1.length + nums2.length;
  let i = 0;
  let j = 0;
  let previous = 0;
  let current = 0;
  for (let taken = 0; taken <= Math.floor(total / 2); taken++) {
    previous = current;
    const fromFirst = j >= nums2.length || (i < nums1.length && nums1[i] <= nums2[j]);
    current = fromFirst ? nums1[i++] : nums2[j++];
  }
  return total % 2 === 1 ? current : (previous + current) / 2;
}
