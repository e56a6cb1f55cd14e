class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])

        def gets_out(row, column):
            reached = [(row, column)]
            seen = {(row, column)}
            for r, c in reached:
                if r in (0, rows - 1) or c in (0, columns - 1):
                    return True
                for square in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if board[square[0]][square[1]] == "O" and square not in seen:
                        seen.add(square)
                        reached.append(square)
            return False

        closed = [
            (r, c) for r in range(rows) for c in range(columns) if board[r][c] == "O" and not gets_out(r, c)
        ]
        for r, c in closed:
            board[r][c] = "X"
