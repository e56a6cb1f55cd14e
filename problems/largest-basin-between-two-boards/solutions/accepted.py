class Solution:
    def maxArea(self, height: List[int]) -> int:
        low, best = 0, 0
        for width in range(len(height) - 1, 0, -1):
            left, right = height[low], height[low + width]
            best = max(best, width * min(left, right))
            if left < right:
                low += 1
        return best
