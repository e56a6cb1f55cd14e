class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total % 2 == 1:
            return False
        weights = {0}
        for weight in nums:
            weights |= {other + weight for other in weights if other + weight <= total // 2}
        return total // 2 in weights
