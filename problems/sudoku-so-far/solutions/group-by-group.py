class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        groups = []
        for g in range(9):
            groups.append([board[g][c] for c in range(9)])
            groups.append([board[r][g] for r in range(9)])
            top, left = 3 * (g // 3), 3 * (g % 3)
            groups.append([board[top + i // 3][left + i % 3] for i in range(9)])
        for group in groups:
            digits = [cell for cell in group if cell != '.']
            if len(set(digits)) < len(digits):
                return False
        return True
