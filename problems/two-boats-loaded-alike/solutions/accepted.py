class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        weights = 1
        for weight in nums:
            weights |= weights << weight
        return not odd and weights >> half & 1 == 1
