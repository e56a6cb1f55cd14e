class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        held, sold, free = -inf, -inf, 0
        for price in prices:
            held, sold, free = max(held, free - price), held + price, max(free, sold)
        return max(sold, free)
