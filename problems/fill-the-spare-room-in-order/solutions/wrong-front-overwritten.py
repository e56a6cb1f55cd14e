class Solution:
    def merge(self, nums1: List[int], m: int, nums2: List[int], n: int) -> None:
        i = j = 0
        for place in range(m + n):
            if j == n or (i < m and nums1[i] <= nums2[j]):
                nums1[place] = nums1[i]
                i += 1
            else:
                nums1[place] = nums2[j]
                j += 1
