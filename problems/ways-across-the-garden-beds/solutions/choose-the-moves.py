class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        ways = 1
        for k in range(1, m):
            ways = ways * (n - 1 + k) // k
        return ways
