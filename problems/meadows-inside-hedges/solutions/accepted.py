class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        closed = {(r, c) for r, row in enumerate(board) for c, square in enumerate(row) if square == "O"}
        stack = [(r, c) for r, c in closed if r == 0 or c == 0 or r == rows - 1 or c == columns - 1]
        while stack:
            r, c = stack.pop()
            if (r, c) in closed:
                closed.remove((r, c))
                stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        for r, c in closed:
            board[r][c] = "X"
