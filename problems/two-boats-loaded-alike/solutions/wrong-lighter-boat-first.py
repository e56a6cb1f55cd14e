class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        left = right = 0
        for weight in sorted(nums, reverse=True):
            if left <= right:
                left += weight
            else:
                right += weight
        return left == right
