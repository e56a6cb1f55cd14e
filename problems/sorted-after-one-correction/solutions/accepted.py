class Solution:
    def checkPossibility(self, nums: List[int]) -> bool:
        corrected = False
        for i in range(1, len(nums)):
            if nums[i - 1] > nums[i]:
                if corrected:
                    return False
                corrected = True
                if i > 1 and nums[i - 2] > nums[i]:
                    nums[i] = nums[i - 1]
        return True
