class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        highest = []
        best, place = 0, -1
        for i, value in enumerate(nums):
            if place <= i - k:
                best = 0
                for j in range(max(0, i - k + 1), i):
                    if nums[j] >= best:
                        best, place = nums[j], j
            if value >= best:
                best, place = value, i
            if i >= k - 1:
                highest.append(best)
        return highest
