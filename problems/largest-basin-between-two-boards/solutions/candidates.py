class Solution:
    def maxArea(self, height: List[int]) -> int:
        best = 0
        leftmost, rightmost = len(height), -1
        for i in sorted(range(len(height)), key=lambda i: -height[i]):
            leftmost = min(leftmost, i)
            rightmost = max(rightmost, i)
            best = max(best, height[i] * max(i - leftmost, rightmost - i))
        return best
