class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        group = list(range(n))
        for one, other in edges:
            old, new = group[one], group[other]
            for isle in range(n):
                if group[isle] == old:
                    group[isle] = new
        return len(set(group))
