class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        nearest = []
        for x, y in points:
            heappush(nearest, (-x * x - y * y, x, y))
            if len(nearest) > k:
                heappop(nearest)
        return [[x, y] for _, x, y in nearest]
