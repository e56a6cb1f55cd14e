class Solution:
    def canJump(self, nums: List[int]) -> bool:
        n = len(nums)
        reached = [True] + [False] * (n - 1)
        for i in range(n):
            if reached[i]:
                for j in range(i + 1, min(n, i + nums[i] + 1)):
                    reached[j] = True
        return reached[n - 1]
