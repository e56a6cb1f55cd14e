class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        line = sorted(nums1 + nums2)
        middle = len(line) // 2
        return float(line[middle] if len(line) % 2 else (line[middle - 1] + line[middle]) // 2)
