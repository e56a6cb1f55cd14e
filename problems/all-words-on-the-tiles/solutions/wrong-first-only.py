class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        found = set()

        def walk(row, column, node):
            if not (0 <= row < len(board) and 0 <= column < len(board[0])) or board[row][column] not in node:
                return
            letter = board[row][column]
            child = node[letter]
            if "word" in child:
                found.add(child["word"])
                return
            board[row][column] = "#"
            for r, c in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                walk(row + r, column + c, child)
            board[row][column] = letter

        for row in range(len(board)):
            for column in range(len(board[0])):
                walk(row, column, root)
        return list(found)
