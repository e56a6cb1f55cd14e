class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        rows, columns = len(matrix), len(matrix[0])
        low, high = 0, rows * columns - 1
        while low <= high:
            middle = (low + high) // 2
            number = matrix[middle // rows % rows][middle % columns]
            if number == target:
                return True
            if number < target:
                low = middle + 1
            else:
                high = middle - 1
        return False
