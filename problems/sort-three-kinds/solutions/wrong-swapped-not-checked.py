class Solution:
    def sortColors(self, nums: List[int]) -> None:
        low, at, high = 0, 0, len(nums) - 1
        while at <= high:
            if nums[at] == 0:
                nums[low], nums[at] = nums[at], nums[low]
                low += 1
            elif nums[at] == 2:
                nums[at], nums[high] = nums[high], nums[at]
                high -= 1
            at += 1
