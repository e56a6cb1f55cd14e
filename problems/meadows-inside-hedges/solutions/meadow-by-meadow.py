class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        seen = set()
        for row in range(rows):
            for column in range(columns):
                if board[row][column] == "X" or (row, column) in seen:
                    continue
                meadow = [(row, column)]
                seen.add((row, column))
                for r, c in meadow:
                    for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= i < rows and 0 <= j < columns and board[i][j] == "O" and (i, j) not in seen:
                            seen.add((i, j))
                            meadow.append((i, j))
                if all(0 < r < rows - 1 and 0 < c < columns - 1 for r, c in meadow):
                    for r, c in meadow:
                        board[r][c] = "X"
