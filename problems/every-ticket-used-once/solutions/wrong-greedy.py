class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in sorted(tickets, reverse=True):
            flights[start].append(end)
        route = ["JFK"]
        while flights[route[-1]]:
            route.append(flights[route[-1]].pop())
        return route
