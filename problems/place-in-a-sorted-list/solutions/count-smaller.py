class Solution:
    def searchInsert(self, nums: List[int], target: int) -> int:
        return sum(number < target for number in nums)
