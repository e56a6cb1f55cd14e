class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        columns = len(matrix[0])
        low, high = 0, len(matrix) * columns - 1
        while low <= high:
            middle = (low + high) // 2
            number = matrix[middle // columns][middle % columns]
            if number < target:
                low = middle + 1
            elif number > target:
                high = middle - 1
            else:
                return True
        return False
