class Solution:
    def findDisappearedNumbers(self, nums: List[int]) -> List[int]:
        nums.sort()
        missing = []
        for before, after in zip(nums, nums[1:]):
            missing += range(before + 1, after)
        return missing
