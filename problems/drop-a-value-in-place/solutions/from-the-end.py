class Solution:
    def removeElement(self, nums: List[int], val: int) -> int:
        at, end = 0, len(nums)
        while at < end:
            if nums[at] == val:
                end -= 1
                nums[at] = nums[end]
            else:
                at += 1
        return end
