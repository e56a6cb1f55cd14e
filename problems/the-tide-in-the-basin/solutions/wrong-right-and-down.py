class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        best = [[0] * n for _ in range(n)]
        for row in range(n):
            for column in range(n):
                before = []
                if row:
                    before.append(best[row - 1][column])
                if column:
                    before.append(best[row][column - 1])
                best[row][column] = max(grid[row][column], min(before) if before else 0)
        return best[-1][-1]
