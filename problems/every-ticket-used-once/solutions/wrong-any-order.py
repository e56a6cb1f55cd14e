class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in tickets:
            flights[start].append(end)
        way, route = ["JFK"], []
        while way:
            if flights[way[-1]]:
                way.append(flights[way[-1]].pop())
            else:
                route.append(way.pop())
        return route[::-1]
