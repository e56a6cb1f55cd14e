class Solution:
    def climbStairs(self, n: int) -> int:
        # One way for every possible number of double moves.
        return n // 2 + 1
