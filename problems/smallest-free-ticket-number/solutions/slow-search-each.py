class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        free = 1
        at = 0
        while at < len(nums):
            if nums[at] == free:
                free += 1
                at = 0
            else:
                at += 1
        return free
