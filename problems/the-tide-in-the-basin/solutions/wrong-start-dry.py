class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        rim, seen, highest = [(0, 0, 0)], {(0, 0)}, 0
        while True:
            height, row, column = heappop(rim)
            highest = max(highest, height)
            if row == column == n - 1:
                return highest
            for place in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                down, right = place
                if 0 <= down < n and 0 <= right < n and place not in seen:
                    seen.add(place)
                    heappush(rim, (grid[down][right], down, right))
