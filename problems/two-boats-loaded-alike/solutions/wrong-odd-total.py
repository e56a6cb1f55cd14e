class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        weights = 1
        for weight in nums:
            weights |= weights << weight
        return weights >> (sum(nums) // 2) & 1 == 1
