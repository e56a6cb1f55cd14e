class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for at in range(0, len(nums) - 1, 2):
            if nums[at] != nums[at + 1]:
                return nums[at]
        return nums[-1]
