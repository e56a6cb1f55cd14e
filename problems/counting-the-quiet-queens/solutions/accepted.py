class Solution:
    def totalNQueens(self, n: int) -> int:
        full = (1 << n) - 1

        def place(columns, left, right):
            if columns == full:
                return 1
            ways = 0
            free = full & ~(columns | left | right)
            while free:
                square = free & -free
                free ^= square
                ways += place(columns | square, (left | square) << 1, (right | square) >> 1)
            return ways

        return place(0, 0, 0)
