class Solution:
    def totalNQueens(self, n: int) -> int:
        ways = 1
        for choices in range(2, n + 1):
            ways *= choices
        return ways
