class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        result = [[]]
        for number in set(nums):
            result += [bag + [number] for bag in result]
        return result
