class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])

        @cache
        def longest(i, j):
            best = 1
            for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= x < rows and 0 <= y < columns and matrix[x][y] > matrix[i][j]:
                    best = max(best, longest(x, y) + 1)
            return best

        return max(longest(i, j) for i in range(rows) for j in range(columns))
