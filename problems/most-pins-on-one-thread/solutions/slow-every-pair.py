class Solution:
    def maxPoints(self, points: List[List[int]]) -> int:
        best = min(2, len(points))
        for i, (x, y) in enumerate(points):
            for a, b in points[i + 1:]:
                count = 0
                for p, q in points:
                    if (a - x) * (q - y) == (b - y) * (p - x):
                        count += 1
                best = max(best, count)
        return best
