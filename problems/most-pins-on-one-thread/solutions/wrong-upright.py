class Solution:
    def maxPoints(self, points: List[List[int]]) -> int:
        best = min(2, len(points))
        for i, (x, y) in enumerate(points):
            slopes = Counter((b - y) / (a - x) for a, b in points[i + 1:] if a != x)
            best = max(best, max(slopes.values(), default=0) + 1)
        return best
