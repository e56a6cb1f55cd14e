class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1] + nums + [1]
        n = len(row)
        best = [[0] * n for _ in range(n)]
        for left in range(n - 3, -1, -1):
            for right in range(left + 2, n):
                best[left][right] = max(
                    best[left][k] + best[k][right] + row[left] * row[k] * row[right]
                    for k in range(left + 1, right)
                )
        return best[0][n - 1]
