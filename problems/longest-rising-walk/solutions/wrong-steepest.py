class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        answer = 0
        for i in range(rows):
            for j in range(columns):
                x, y, squares = i, j, 0
                while True:
                    squares += 1
                    around = ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1))
                    higher = [
                        (matrix[a][b], a, b)
                        for a, b in around
                        if 0 <= a < rows and 0 <= b < columns and matrix[a][b] > matrix[x][y]
                    ]
                    if not higher:
                        break
                    _, x, y = min(higher)
                answer = max(answer, squares)
        return answer
