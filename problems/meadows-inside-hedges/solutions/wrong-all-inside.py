class Solution:
    def solve(self, board: List[List[str]]) -> None:
        for i in range(1, len(board) - 1):
            for j in range(1, len(board[0]) - 1):
                board[i][j] = "X"
