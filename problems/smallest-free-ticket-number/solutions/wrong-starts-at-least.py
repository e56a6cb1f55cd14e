class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        there = {value for value in nums if value > 0}
        if not there:
            return 1
        free = min(there)
        while free in there:
            free += 1
        return free
