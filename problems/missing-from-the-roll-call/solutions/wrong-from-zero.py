class Solution:
    def findDisappearedNumbers(self, nums: List[int]) -> List[int]:
        there = set(nums)
        return [value for value in range(len(nums)) if value not in there]
