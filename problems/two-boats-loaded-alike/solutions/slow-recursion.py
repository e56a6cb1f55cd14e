class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total % 2 == 1:
            return False

        def fill(i, missing):
            if missing == 0:
                return True
            if i == len(nums) or missing < 0:
                return False
            return fill(i + 1, missing - nums[i]) or fill(i + 1, missing)

        return fill(0, total // 2)
