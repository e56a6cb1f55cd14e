class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        squares = sorted((matrix[i][j], i, j) for i in range(rows) for j in range(columns))
        length = [[1] * columns for _ in range(rows)]
        for height, i, j in squares:
            for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= x < rows and 0 <= y < columns and matrix[x][y] > height:
                    length[x][y] = max(length[x][y], length[i][j] + 1)
        return max(map(max, length))
