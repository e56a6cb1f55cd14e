class Solution:
    def nextGreaterElement(self, nums1: List[int], nums2: List[int]) -> List[int]:
        behind = dict(zip(nums2, nums2[1:] + [-1]))
        return [behind[value] if behind[value] > value else -1 for value in nums1]
