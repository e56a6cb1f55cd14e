class Solution:
    def jump(self, nums: List[int]) -> int:
        hops = i = 0
        while i < len(nums) - 1:
            step = nums[i]
            while i + step < len(nums) - 1 and nums[i + step] == 0:
                step -= 1
            i += max(1, step)
            hops += 1
        return hops
