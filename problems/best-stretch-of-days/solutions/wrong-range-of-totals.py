class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if max(nums) < 0:
            return max(nums)
        totals = [0] + list(accumulate(nums))
        return max(totals) - min(totals)
