class Solution:
    def findMin(self, nums: List[int]) -> int:
        for at in range(1, len(nums)):
            if nums[at] < nums[at - 1]:
                return nums[at]
        return nums[0]
