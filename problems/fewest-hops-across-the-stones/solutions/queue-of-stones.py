class Solution:
    def jump(self, nums: List[int]) -> int:
        hops = [0]
        earliest = 0
        for j in range(1, len(nums)):
            while earliest + nums[earliest] < j:
                earliest += 1
            hops.append(hops[earliest] + 1)
        return hops[-1]
