class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = best = nums[0]
        for value in nums[1:]:
            ending = value + max(ending, 0)
            best = max(best, ending)
        return best
