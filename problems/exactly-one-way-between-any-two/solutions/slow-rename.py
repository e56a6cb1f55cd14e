class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        group = list(range(n))
        for one, other in edges:
            old, new = group[one], group[other]
            if old == new:
                return False
            for room in range(n):
                if group[room] == old:
                    group[room] = new
        return len(set(group)) == 1
