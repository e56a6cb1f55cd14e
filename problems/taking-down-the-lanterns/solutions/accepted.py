class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1] + nums + [1]

        @cache
        def best(left, right):
            return max(
                (
                    best(left, k) + best(k, right) + row[left] * row[k] * row[right]
                    for k in range(left + 1, right)
                ),
                default=0,
            )

        return best(0, len(row) - 1)
