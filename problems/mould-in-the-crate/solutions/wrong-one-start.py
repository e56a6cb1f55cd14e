class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        minutes = 0
        for start in [(row, column) for row in range(rows) for column in range(columns) if grid[row][column] == 2]:
            rim = [start]
            while rim:
                following = []
                for row, column in rim:
                    for down, right in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                        if 0 <= down < rows and 0 <= right < columns and grid[down][right] == 1:
                            grid[down][right] = 2
                            following.append((down, right))
                minutes += 1 if following else 0
                rim = following
        return -1 if any(1 in row for row in grid) else minutes
