class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i, h in enumerate(height):
            left = right = h
            for j in range(i):
                if height[j] > left:
                    left = height[j]
            for j in range(i + 1, len(height)):
                if height[j] > right:
                    right = height[j]
            water += min(left, right) - h
        return water
