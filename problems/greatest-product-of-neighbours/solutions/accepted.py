class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for value in nums[1:]:
            ends = (value, high * value, low * value)
            high, low = max(ends), min(ends)
            best = max(best, high)
        return best
