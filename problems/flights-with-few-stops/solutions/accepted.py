class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [inf] * n
        prices[src] = 0
        for _ in range(k + 1):
            cheaper = prices[:]
            for start, goal, price in flights:
                cheaper[goal] = min(cheaper[goal], prices[start] + price)
            prices = cheaper
        return prices[dst] if prices[dst] < inf else -1
