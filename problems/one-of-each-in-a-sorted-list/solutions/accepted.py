class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        kept = 1
        for value in nums:
            if value != nums[kept - 1]:
                nums[kept] = value
                kept += 1
        return kept
