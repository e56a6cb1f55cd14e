class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def take(i, j):
            if i < 0 or j < 0 or i >= m or j >= n or not grid[i][j]:
                return 0
            grid[i][j] = 0
            return 1 + sum(take(i + a, j + b) for a in (-1, 0, 1) for b in (-1, 0, 1))

        return max(take(i, j) for i in range(m) for j in range(n))
