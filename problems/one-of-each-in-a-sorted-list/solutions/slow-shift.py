class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        at, end = 1, len(nums)
        while at < end:
            if nums[at] == nums[at - 1]:
                for i in range(at + 1, end):
                    nums[i - 1] = nums[i]
                end -= 1
            else:
                at += 1
        return end
