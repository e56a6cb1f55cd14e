class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)
        best = [0] * (n + 1)
        best[1] = nums[0]
        for k in range(2, n + 1):
            best[k] = max(best[k - 1], best[k - 2] + nums[k - 1])
        return best[n]
