function findMedianSortedArrays(nums1, nums2) {
  const line = [...nums1, ...nums2].sort();
  const middle = line.length >> 1;
  return line.length % 2 ? line[middle] : (line[middle - 1] + line[middle]) / 2;
}
