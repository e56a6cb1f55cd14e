class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        bags = set()
        for mask in range(1 << len(nums)):
            bags.add(tuple(number for at, number in enumerate(nums) if mask >> at & 1))
        return [list(bag) for bag in bags]
