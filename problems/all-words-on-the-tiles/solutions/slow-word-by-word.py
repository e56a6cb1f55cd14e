class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        def lay(row, column, word, at):
            if at == len(word):
                return True
            if not (0 <= row < len(board) and 0 <= column < len(board[0])) or board[row][column] != word[at]:
                return False
            board[row][column] = "#"
            found = any(lay(row + r, column + c, word, at + 1) for r, c in ((1, 0), (-1, 0), (0, 1), (0, -1)))
            board[row][column] = word[at]
            return found

        tiles = [(row, column) for row in range(len(board)) for column in range(len(board[0]))]
        return [word for word in words if any(lay(row, column, word, 0) for row, column in tiles)]
