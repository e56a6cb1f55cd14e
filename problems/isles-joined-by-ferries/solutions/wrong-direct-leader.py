class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = list(range(n))
        for a, b in edges:
            parent[max(a, b)] = min(a, b)
        return sum(parent[isle] == isle for isle in range(n))
