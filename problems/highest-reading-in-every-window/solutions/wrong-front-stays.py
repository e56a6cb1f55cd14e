class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        falling = deque()
        highest = []
        for i, value in enumerate(nums):
            while falling and falling[-1] <= value:
                falling.pop()
            falling.append(value)
            if len(falling) > k:
                falling.popleft()
            if i >= k - 1:
                highest.append(falling[0])
        return highest
