class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        graph = defaultdict(list)
        for a, b in edges:
            graph[a].append(b)
            graph[b].append(a)
        seen = set()
        count = 0
        for start in graph:
            if start in seen:
                continue
            count += 1
            seen.add(start)
            queue = deque([start])
            while queue:
                for other in graph[queue.popleft()]:
                    if other not in seen:
                        seen.add(other)
                        queue.append(other)
        return count
