class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > nums[high]:
                low = middle + 1
            else:
                high = middle
        start, end = (0, low) if target > nums[-1] else (low, len(nums))
        at = bisect_left(nums, target, start, end)
        return at if at < end and nums[at] == target else -1
