class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        squares = {(row, column): height for row, line in enumerate(heights) for column, height in enumerate(line)}

        def climb(shore):
            seen = set(shore)
            stack = list(shore)
            while stack:
                r, c = stack.pop()
                for square in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if square in squares and square not in seen and squares[square] >= squares[r, c]:
                        seen.add(square)
                        stack.append(square)
            return seen

        west = climb([(row, column) for row, column in squares if row == 0 or column == 0])
        east = climb([(row, column) for row, column in squares if row == rows - 1 or column == columns - 1])
        return [[row, column] for row, column in west & east]
