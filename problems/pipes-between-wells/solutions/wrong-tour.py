class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        rest = [tuple(point) for point in points]
        x, y = rest.pop(0)
        total = 0
        while rest:
            nearest = min(rest, key=lambda p: abs(p[0] - x) + abs(p[1] - y))
            total += abs(nearest[0] - x) + abs(nearest[1] - y)
            rest.remove(nearest)
            x, y = nearest
        return total
