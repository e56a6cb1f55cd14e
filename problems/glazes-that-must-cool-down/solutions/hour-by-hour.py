class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-count for count in Counter(tasks).values()]
        heapify(heap)
        cooling = deque()
        hour = 0
        while heap or cooling:
            if not heap:
                hour = max(hour, cooling[0][0])
            while cooling and cooling[0][0] <= hour:
                heappush(heap, cooling.popleft()[1])
            count = heappop(heap) + 1
            if count < 0:
                cooling.append((hour + n + 1, count))
            hour += 1
        return hour
