class Solution:
    def removeElement(self, nums: List[int], val: int) -> int:
        at, end = 0, len(nums)
        while at < end:
            if nums[at] == val:
                for i in range(at + 1, end):
                    nums[i - 1] = nums[i]
                end -= 1
            else:
                at += 1
        return end
