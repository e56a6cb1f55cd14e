class Solution:
    def rob(self, nums: List[int]) -> int:
        before, best = 0, 0
        for value in nums:
            before, best = best, max(best, before + value)
        return best
