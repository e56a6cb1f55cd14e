class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        x, y = points[0]
        distance = {(a, b): abs(x - a) + abs(y - b) for a, b in points[1:]}
        total = 0
        while distance:
            x, y = min(distance, key=distance.get)
            total += distance.pop((x, y))
            for a, b in distance:
                distance[a, b] = min(distance[a, b], abs(x - a) + abs(y - b))
        return total
