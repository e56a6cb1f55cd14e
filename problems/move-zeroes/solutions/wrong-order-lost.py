class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        low, high = 0, len(nums) - 1
        while low < high:
            if nums[low] != 0:
                low += 1
            elif nums[high] == 0:
                high -= 1
            else:
                nums[low], nums[high] = nums[high], nums[low]
