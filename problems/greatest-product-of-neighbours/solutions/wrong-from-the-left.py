class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        left = 1
        for value in nums:
            left = (left or 1) * value
            best = max(best, left, value)
        return best
