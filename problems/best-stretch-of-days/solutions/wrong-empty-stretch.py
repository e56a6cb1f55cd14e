class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = best = 0
        for value in nums:
            ending = max(0, ending + value)
            best = max(best, ending)
        return best
