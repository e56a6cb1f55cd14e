class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        bags = {()}
        for number in nums:
            bags |= {bag + (number,) for bag in bags}
        return [list(bag) for bag in bags]
