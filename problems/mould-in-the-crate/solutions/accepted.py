class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        rim = [(row, column) for row in range(rows) for column in range(columns) if grid[row][column] == 2]
        fresh = sum(row.count(1) for row in grid)
        minutes = 0
        while fresh and rim:
            minutes += 1
            following = []
            for row, column in rim:
                for down, right in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 <= down < rows and 0 <= right < columns and grid[down][right] == 1:
                        grid[down][right] = 2
                        fresh -= 1
                        following.append((down, right))
            rim = following
        return -1 if fresh else minutes
