class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        level, seen, stamps = [0], {0}, 0
        while level:
            if amount in level:
                return stamps
            above = []
            for total in level:
                for coin in coins:
                    if total + coin <= amount and total + coin not in seen:
                        seen.add(total + coin)
                        above.append(total + coin)
            level = above
            stamps += 1
        return -1
