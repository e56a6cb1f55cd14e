class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in sorted(tickets):
            flights[start].append(end)
        route = ["JFK"]

        def fly():
            if len(route) == len(tickets) + 1:
                return True
            places = flights[route[-1]]
            for at in range(len(places)):
                place = places.pop(at)
                route.append(place)
                if fly():
                    return True
                route.pop()
                places.insert(at, place)
            return False

        fly()
        return route
