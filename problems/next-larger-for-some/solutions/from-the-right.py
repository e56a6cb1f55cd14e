class Solution:
    def nextGreaterElement(self, nums1: List[int], nums2: List[int]) -> List[int]:
        greater = {}
        candidates = []
        for value in reversed(nums2):
            while candidates and candidates[-1] < value:
                candidates.pop()
            greater[value] = candidates[-1] if candidates else -1
            candidates.append(value)
        return [greater[value] for value in nums1]
