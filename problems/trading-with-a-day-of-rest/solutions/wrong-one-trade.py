class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest, best = prices[0], 0
        for price in prices:
            lowest = min(lowest, price)
            best = max(best, price - lowest)
        return best
