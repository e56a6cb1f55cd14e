class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        minutes = 0
        while True:
            caught = [
                (row, column)
                for row in range(rows)
                for column in range(columns)
                if grid[row][column] == 1
                and any(
                    0 <= down < rows and 0 <= right < columns and grid[down][right] == 2
                    for down, right in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
                )
            ]
            if not caught:
                break
            for row, column in caught:
                grid[row][column] = 2
            minutes += 1
        return -1 if any(1 in row for row in grid) else minutes
