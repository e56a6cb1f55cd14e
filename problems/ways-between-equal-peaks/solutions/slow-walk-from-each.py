class Solution:
    def numberOfGoodPaths(self, vals: List[int], edges: List[List[int]]) -> int:
        near = [[] for _ in vals]
        for one, other in edges:
            near[one].append(other)
            near[other].append(one)
        paths = len(vals)
        for start in range(len(vals)):
            waiting = [(start, -1)]
            while waiting:
                at, before = waiting.pop()
                if vals[at] == vals[start] and at > start:
                    paths += 1
                for other in near[at]:
                    if other != before and vals[other] <= vals[start]:
                        waiting.append((other, at))
        return paths
