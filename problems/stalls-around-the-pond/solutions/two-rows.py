class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]

        def row(values):
            before, best = 0, 0
            for value in values:
                before, best = best, max(best, before + value)
            return best

        return max(row(nums[1:]), row(nums[:-1]))
