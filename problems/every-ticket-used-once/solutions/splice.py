class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        flights = defaultdict(list)
        for start, end in tickets:
            flights[start].append(end)
        for places in flights.values():
            places.sort()

        def walk(place):
            way = []
            while flights[place]:
                place = flights[place].pop(0)
                way.append(place)
            return way

        route = ["JFK"] + walk("JFK")
        at = len(route) - 1
        while at >= 0:
            if flights[route[at]]:
                tour = walk(route[at])
                route[at + 1 : at + 1] = tour
                at += len(tour)
            else:
                at -= 1
        return route
