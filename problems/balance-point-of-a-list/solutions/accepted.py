class Solution:
    def pivotIndex(self, nums: List[int]) -> int:
        left, right = 0, sum(nums)
        for i, value in enumerate(nums):
            right -= value
            if left == right:
                return i
            left += value
        return -1
