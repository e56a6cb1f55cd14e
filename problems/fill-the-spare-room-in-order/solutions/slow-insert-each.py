class Solution:
    def merge(self, nums1: List[int], m: int, nums2: List[int], n: int) -> None:
        for i, value in enumerate(nums2):
            place = m + i
            while place > 0 and nums1[place - 1] > value:
                nums1[place] = nums1[place - 1]
                place -= 1
            nums1[place] = value
