class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        seen = set()
        for r in range(9):
            for c in range(9):
                digit = board[r][c]
                for note in ('row', r, digit), ('column', c, digit), ('box', r // 3, c // 3, digit):
                    if note in seen:
                        return False
                    seen.add(note)
        return True
