class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = set()
        for i, first in enumerate(nums):
            seen = set()
            for third in nums[i + 1:]:
                second = -first - third
                if second in seen:
                    found.add((first, second, third))
                seen.add(third)
        return [list(triple) for triple in found]
