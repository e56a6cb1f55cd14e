class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        stamps = 0
        for coin in sorted(coins, reverse=True):
            stamps += amount // coin
            amount %= coin
        return stamps if amount == 0 else -1
