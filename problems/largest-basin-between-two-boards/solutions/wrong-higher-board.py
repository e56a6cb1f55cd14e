class Solution:
    def maxArea(self, height: List[int]) -> int:
        low, high, best = 0, len(height) - 1, 0
        while low < high:
            best = max(best, (high - low) * max(height[low], height[high]))
            if height[low] < height[high]:
                low += 1
            else:
                high -= 1
        return best
