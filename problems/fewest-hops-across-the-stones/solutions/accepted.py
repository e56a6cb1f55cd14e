class Solution:
    def jump(self, nums: List[int]) -> int:
        hops = end = farthest = 0
        for i, power in enumerate(nums[:-1]):
            farthest = max(farthest, i + power)
            if i == end:
                hops += 1
                end = farthest
        return hops
