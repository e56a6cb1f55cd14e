class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = defaultdict(list)
        for one, other in edges:
            neighbours[one].append(other)
            neighbours[other].append(one)
        seen = set()
        groups = 0
        for start in range(n):
            if start not in seen:
                groups += 1
                stack = [start]
                while stack:
                    for other in neighbours[stack.pop()]:
                        if other not in seen:
                            seen.add(other)
                            stack.append(other)
        return groups
