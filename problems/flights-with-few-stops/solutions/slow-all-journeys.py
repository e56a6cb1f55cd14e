class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for start, goal, price in flights:
            leaving[start].append((goal, price))

        def cheapest(city, flights_left):
            if city == dst:
                return 0
            if flights_left == 0:
                return inf
            return min((price + cheapest(goal, flights_left - 1) for goal, price in leaving[city]), default=inf)

        price = cheapest(src, k + 1)
        return price if price < inf else -1
