class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1] + nums + [1]
        points = 0
        while len(row) > 2:
            k = min(range(1, len(row) - 1), key=lambda i: row[i])
            points += row[k - 1] * row[k] * row[k + 1]
            del row[k]
        return points
