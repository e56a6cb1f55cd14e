class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        return [nums[at:] + nums[:at] for at in range(len(nums))]
