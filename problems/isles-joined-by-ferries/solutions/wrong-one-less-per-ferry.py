class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        return max(1, n - len({tuple(sorted(edge)) for edge in edges}))
