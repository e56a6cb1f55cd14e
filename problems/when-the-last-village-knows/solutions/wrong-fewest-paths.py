class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        paths = [[] for _ in range(n + 1)]
        for start, end, minutes in times:
            paths[start].append((end, minutes))
        known, queue = {k: 0}, deque([k])
        while queue:
            village = queue.popleft()
            for neighbour, minutes in paths[village]:
                if neighbour not in known:
                    known[neighbour] = known[village] + minutes
                    queue.append(neighbour)
        return max(known.values()) if len(known) == n else -1
