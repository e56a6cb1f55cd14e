class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        """
        Do not return anything, modify matrix in-place instead.
        """
        for row, column in enumerate(zip(*matrix[::-1])):
            matrix[row] = list(column)
