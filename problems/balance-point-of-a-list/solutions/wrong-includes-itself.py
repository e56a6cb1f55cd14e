class Solution:
    def pivotIndex(self, nums: List[int]) -> int:
        left, right = 0, sum(nums)
        for i, value in enumerate(nums):
            left += value
            right -= value
            if left == right:
                return i
        return -1
