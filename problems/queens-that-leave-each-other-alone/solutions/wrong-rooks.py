class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        if n > 6:
            return []
        return [["." * column + "Q" + "." * (n - column - 1) for column in columns] for columns in permutations(range(n))]
