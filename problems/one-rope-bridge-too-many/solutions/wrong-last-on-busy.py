class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        degree = Counter(platform for edge in edges for platform in edge)
        for a, b in reversed(edges):
            if degree[a] > 1 and degree[b] > 1:
                return [a, b]
