class Solution:
    def nextGreaterElement(self, nums1: List[int], nums2: List[int]) -> List[int]:
        largest = {}
        best = -1
        for value in reversed(nums2):
            largest[value] = best if best > value else -1
            best = max(best, value)
        return [largest[value] for value in nums1]
