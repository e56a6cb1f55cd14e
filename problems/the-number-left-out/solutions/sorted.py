class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for place, number in enumerate(sorted(nums)):
            if place != number:
                return place
        return len(nums)
