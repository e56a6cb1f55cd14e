class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def sink(row, column):
            if row < 0 or row >= rows or column < 0 or column >= columns or grid[row][column] != '1':
                return
            grid[row][column] = '0'
            sink(row + 1, column)
            sink(row - 1, column)
            sink(row, column + 1)
            sink(row, column - 1)

        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] == '1':
                    islands += 1
                    sink(row, column)
        return islands
