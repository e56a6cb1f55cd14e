class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        total = lowest = 0
        best = nums[0]
        for value in nums:
            total += value
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
