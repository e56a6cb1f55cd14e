class Solution:
    def sortColors(self, nums: List[int]) -> None:
        moved = True
        while moved:
            moved = False
            for i in range(1, len(nums)):
                if nums[i - 1] > nums[i]:
                    nums[i - 1], nums[i] = nums[i], nums[i - 1]
                    moved = True
