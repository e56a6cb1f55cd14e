class Solution:
    def checkPossibility(self, nums: List[int]) -> bool:
        corrected = False
        for i in range(1, len(nums)):
            if nums[i - 1] > nums[i]:
                if corrected or (i > 1 and nums[i - 2] > nums[i]):
                    return False
                corrected = True
        return True
