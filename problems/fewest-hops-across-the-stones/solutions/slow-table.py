class Solution:
    def jump(self, nums: List[int]) -> int:
        n = len(nums)
        hops = [0] + [n] * (n - 1)
        for i in range(n):
            for j in range(i + 1, min(n, i + nums[i] + 1)):
                if hops[i] + 1 < hops[j]:
                    hops[j] = hops[i] + 1
        return hops[n - 1]
