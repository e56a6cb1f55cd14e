class Solution:
    def jump(self, nums: List[int]) -> int:
        hops = i = 0
        last = len(nums) - 1
        while i < last:
            if i + nums[i] >= last:
                i = last
            else:
                i = max(range(i + 1, i + nums[i] + 1), key=lambda j: nums[j], default=last)
            hops += 1
        return hops
