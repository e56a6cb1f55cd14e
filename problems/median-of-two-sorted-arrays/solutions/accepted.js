/**
 * @param {number[]} nums1
 * @param {number[]} nums2
 * @return {number}
 */
var findMedianSortedArrays = function (nums1, nums2) {
  const [short, long] = nums1.length <= nums2.length ? [nums1, nums2] : [nums2, nums1];
  const total = short.length + long.length;
  const half = Math.floor((total + 1) / 2);
  let low = 0;
  let high = short.length;
  for (;;) {
    const i = (low + high) >> 1;
    const j = half - i;
    const left = Math.max(short[i - 1] ?? -Infinity, long[j - 1] ?? -Infinity);
    const right = Math.min(short[i] ?? Infinity, long[j] ?? Infinity);
    if (left <= right) return total % 2 ? left : (left + right) / 2;
    if ((short[i - 1] ?? -Infinity) > (long[j] ?? Infinity)) high = i - 1;
    else low = i + 1;
  }
};
