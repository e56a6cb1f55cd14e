class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        row, column, highest, seen = 0, 0, grid[0][0], {(0, 0)}
        while (row, column) != (n - 1, n - 1):
            near = [
                (grid[down][right], down, right)
                for down, right in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
                if 0 <= down < n and 0 <= right < n and (down, right) not in seen
            ]
            if not near:
                return n * n - 1
            height, row, column = min(near)
            seen.add((row, column))
            highest = max(highest, height)
        return highest
