class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        paths = [[] for _ in range(n + 1)]
        for start, end, minutes in times:
            paths[start].append((end, minutes))
            paths[end].append((start, minutes))
        known, waiting = {}, [(0, k)]
        while waiting:
            minute, village = heappop(waiting)
            if village in known:
                continue
            known[village] = minute
            for neighbour, minutes in paths[village]:
                if neighbour not in known:
                    heappush(waiting, (minute + minutes, neighbour))
        return max(known.values()) if len(known) == n else -1
