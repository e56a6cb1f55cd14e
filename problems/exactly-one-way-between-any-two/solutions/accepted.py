class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = defaultdict(list)
        for one, other in edges:
            neighbours[one].append(other)
            neighbours[other].append(one)
        reached = [0]
        seen = {0}
        for room in reached:
            for other in neighbours[room]:
                if other not in seen:
                    seen.add(other)
                    reached.append(other)
        return len(reached) == n and len(edges) == n - 1
