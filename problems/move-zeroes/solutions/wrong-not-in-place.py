class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        kept = [value for value in nums if value != 0]
        nums = kept + [0] * (len(nums) - len(kept))
