class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        known = {}

        def longest(i, j):
            if (i, j) not in known:
                known[i, j] = 1
                for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= x < rows and 0 <= y < columns and matrix[x][y] >= matrix[i][j]:
                        known[i, j] = max(known[i, j], longest(x, y) + 1)
            return known[i, j]

        return max(longest(i, j) for i in range(rows) for j in range(columns))
