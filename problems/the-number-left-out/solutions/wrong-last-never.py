class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        greatest = max(nums)
        return greatest * (greatest + 1) // 2 - sum(nums)
