class Solution:
    def totalNQueens(self, n: int) -> int:
        def place(columns):
            row = len(columns)
            if row == n:
                return 1
            return sum(
                place(columns + [column])
                for column in range(n if row else (n + 1) // 2)
                if all(column != other and abs(column - other) != row - at for at, other in enumerate(columns))
            )

        return place([])
