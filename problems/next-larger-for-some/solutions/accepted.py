class Solution:
    def nextGreaterElement(self, nums1: List[int], nums2: List[int]) -> List[int]:
        greater = {}
        waiting = []
        for value in nums2:
            while waiting and waiting[-1] < value:
                greater[waiting.pop()] = value
            waiting.append(value)
        return [greater.get(value, -1) for value in nums1]
