class Solution:
    def maxPoints(self, points: List[List[int]]) -> int:
        best = 0
        for i, (x, y) in enumerate(points):
            slopes = Counter((b - y) / (a - x) if a != x else inf for a, b in points[i + 1:])
            best = max(best, max(slopes.values(), default=0) + 1)
        return best
