class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        falling = deque()
        highest = []
        for i, value in enumerate(nums):
            while falling and nums[falling[-1]] <= value:
                falling.pop()
            falling.append(i)
            if falling[0] <= i - k:
                falling.popleft()
            if i >= k - 1:
                highest.append(nums[falling[0]])
        return highest
