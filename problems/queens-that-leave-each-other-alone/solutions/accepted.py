class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        result, board = [], []
        columns, sums, differences = set(), set(), set()

        def place(row):
            if row == n:
                result.append(board[:])
            for column in range(n):
                if column in columns or row + column in sums or row - column in differences:
                    continue
                columns.add(column)
                sums.add(row + column)
                differences.add(row - column)
                board.append("." * column + "Q" + "." * (n - column - 1))
                place(row + 1)
                board.pop()
                columns.remove(column)
                sums.remove(row + column)
                differences.remove(row - column)

        place(0)
        return result
