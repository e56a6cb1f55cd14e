class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        inside, outside = [points[0]], points[1:]
        total = 0
        while outside:
            best = inf
            for x, y in inside:
                for place, (a, b) in enumerate(outside):
                    cost = abs(x - a) + abs(y - b)
                    if cost < best:
                        best, nearest = cost, place
            total += best
            inside.append(outside.pop(nearest))
        return total
