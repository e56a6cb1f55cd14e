class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for i in range(len(matrix)):
            for j in range(len(matrix[0])):
                if matrix[i][j] == 0:
                    for column in range(len(matrix[0])):
                        matrix[i][column] = 0
                    for row in range(len(matrix)):
                        matrix[row][j] = 0
