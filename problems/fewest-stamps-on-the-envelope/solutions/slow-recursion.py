class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        def fewest(total):
            if total == 0:
                return 0
            best = float('inf')
            for coin in coins:
                if coin <= total:
                    best = min(best, fewest(total - coin) + 1)
            return best

        answer = fewest(amount)
        return -1 if answer == float('inf') else answer
