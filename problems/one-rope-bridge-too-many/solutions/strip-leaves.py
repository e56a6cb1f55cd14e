class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        neighbours = defaultdict(set)
        for one, other in edges:
            neighbours[one].add(other)
            neighbours[other].add(one)
        ends = [platform for platform in neighbours if len(neighbours[platform]) == 1]
        for platform in ends:
            other = neighbours[platform].pop()
            neighbours[other].remove(platform)
            if len(neighbours[other]) == 1:
                ends.append(other)
        return [edge for edge in edges if edge[1] in neighbours[edge[0]]][-1]
