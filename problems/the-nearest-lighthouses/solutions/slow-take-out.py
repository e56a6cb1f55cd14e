class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        result = []
        for _ in range(k):
            nearest = min(points, key=lambda point: point[0] ** 2 + point[1] ** 2)
            points.remove(nearest)
            result.append(nearest)
        return result
