class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        for skipped in range(len(edges) - 1, -1, -1):
            neighbours = defaultdict(list)
            for at, (one, other) in enumerate(edges):
                if at != skipped:
                    neighbours[one].append(other)
                    neighbours[other].append(one)
            reached = [1]
            seen = {1}
            for platform in reached:
                for other in neighbours[platform]:
                    if other not in seen:
                        seen.add(other)
                        reached.append(other)
            if len(reached) == len(edges):
                return edges[skipped]
