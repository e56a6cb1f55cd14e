class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = matrix[0]
        at = bisect_left(row, target)
        return at < len(row) and row[at] == target
