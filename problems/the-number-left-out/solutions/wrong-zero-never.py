class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        there = set(nums)
        for number in range(1, len(nums) + 1):
            if number not in there:
                return number
        return 1
