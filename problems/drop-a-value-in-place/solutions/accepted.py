class Solution:
    def removeElement(self, nums: List[int], val: int) -> int:
        kept = 0
        for value in nums:
            if value != val:
                nums[kept] = value
                kept += 1
        return kept
