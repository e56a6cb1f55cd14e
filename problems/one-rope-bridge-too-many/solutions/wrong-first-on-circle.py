class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        neighbours = defaultdict(set)
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        leaves = [p for p in neighbours if len(neighbours[p]) == 1]
        while leaves:
            p = leaves.pop()
            q = neighbours[p].pop()
            neighbours[q].remove(p)
            if len(neighbours[q]) == 1:
                leaves.append(q)
        for a, b in edges:
            if b in neighbours[a]:
                return [a, b]
