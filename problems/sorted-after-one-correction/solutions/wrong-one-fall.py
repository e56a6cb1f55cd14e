class Solution:
    def checkPossibility(self, nums: List[int]) -> bool:
        falls = sum(nums[i - 1] > nums[i] for i in range(1, len(nums)))
        return falls <= 1
