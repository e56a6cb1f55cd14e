class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1] + nums + [1]

        @cache
        def best(first, last):
            return max(
                (
                    best(first, k - 1) + best(k + 1, last) + row[k - 1] * row[k] * row[k + 1]
                    for k in range(first, last + 1)
                ),
                default=0,
            )

        return best(1, len(nums))
