class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for start, goal, price in flights:
            leaving[start].append((goal, price))
        done = set()
        waiting = [(0, 0, src)]
        while waiting:
            price, count, city = heappop(waiting)
            if city == dst:
                return price
            if city in done or count > k:
                continue
            done.add(city)
            for goal, more in leaving[city]:
                heappush(waiting, (price + more, count + 1, goal))
        return -1
