class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        there = set(nums)
        free = 1
        while free in there:
            free += 1
        return free
