class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        return [
            ["." * column + "Q" + "." * (n - column - 1) for column in columns]
            for columns in permutations(range(n))
            if len({row + column for row, column in enumerate(columns)}) == n
        ][:400]
