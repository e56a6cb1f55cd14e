class Solution:
    def findDisappearedNumbers(self, nums: List[int]) -> List[int]:
        for i in range(len(nums)):
            place = abs(nums[i]) - 1
            nums[place] = -abs(nums[place])
        return [i + 1 for i, value in enumerate(nums) if value > 0]
