class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def lay(row, column, at):
            if at == len(word):
                return True
            if not (0 <= row < len(board) and 0 <= column < len(board[0])) or board[row][column] != word[at]:
                return False
            board[row][column] = "#"
            found = (
                lay(row + 1, column, at + 1)
                or lay(row - 1, column, at + 1)
                or lay(row, column + 1, at + 1)
                or lay(row, column - 1, at + 1)
            )
            board[row][column] = word[at]
            return found

        return any(lay(row, column, 0) for row in range(len(board)) for column in range(len(board[0])))
