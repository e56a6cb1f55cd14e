class Solution:
    def solve(self, board: List[List[str]]) -> None:
        old = [row[:] for row in board]
        for i in range(len(old)):
            for j in range(len(old[0])):
                column = [row[j] for row in old]
                sides = (old[i][:j], old[i][j + 1:], column[:i], column[i + 1:])
                if all("X" in side for side in sides):
                    board[i][j] = "X"
