class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        for line in board + [list(column) for column in zip(*board)]:
            digits = [cell for cell in line if cell != '.']
            if len(set(digits)) < len(digits):
                return False
        return True
