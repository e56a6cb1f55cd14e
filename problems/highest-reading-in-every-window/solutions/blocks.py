class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        n = len(nums)
        from_start, to_end = nums[:], nums[:]
        for i in range(1, n):
            if i % k != 0:
                from_start[i] = max(from_start[i - 1], nums[i])
        for i in range(n - 2, -1, -1):
            if (i + 1) % k != 0:
                to_end[i] = max(to_end[i + 1], nums[i])
        return [max(to_end[i], from_start[i + k - 1]) for i in range(n - k + 1)]
