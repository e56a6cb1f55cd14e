class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [inf] * n
        prices[src] = 0
        for _ in range(k + 1):
            for start, goal, price in flights:
                prices[goal] = min(prices[goal], prices[start] + price)
        return prices[dst] if prices[dst] < inf else -1
