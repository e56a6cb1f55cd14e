class Solution:
    def checkPossibility(self, nums: List[int]) -> bool:
        def fall(values):
            for i in range(1, len(values)):
                if values[i - 1] > values[i]:
                    return i
            return 0

        i = fall(nums)
        return i == 0 or fall(nums[:i - 1] + nums[i:]) == 0 or fall(nums[:i] + nums[i + 1:]) == 0
