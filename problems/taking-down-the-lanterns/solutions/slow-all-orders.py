class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        def best(row):
            most = 0
            for k in range(1, len(row) - 1):
                points = row[k - 1] * row[k] * row[k + 1]
                most = max(most, points + best(row[:k] + row[k + 1:]))
            return most

        return best([1] + nums + [1])
