class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        best, longest = nums[0], 1
        run = 1
        for i in range(1, len(nums)):
            run = run + 1 if nums[i] == nums[i - 1] else 1
            if run > longest:
                best, longest = nums[i], run
        return best
