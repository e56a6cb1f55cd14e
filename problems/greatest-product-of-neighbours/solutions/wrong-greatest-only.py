class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = here = nums[0]
        for value in nums[1:]:
            here = max(value, here * value)
            best = max(best, here)
        return best
