class Solution:
    def search(self, nums: List[int], target: int) -> int:
        at = bisect_left(nums, target)
        return at if at < len(nums) and nums[at] == target else -1
