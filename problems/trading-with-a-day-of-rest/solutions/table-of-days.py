class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = [0] * (len(prices) + 1)
        bought = float('-inf')
        for day, price in enumerate(prices):
            best[day + 1] = max(best[day], bought + price)
            bought = max(bought, best[max(0, day - 1)] - price)
        return best[-1]
