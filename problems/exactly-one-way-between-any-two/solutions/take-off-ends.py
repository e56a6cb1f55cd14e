class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = [set() for _ in range(n)]
        for one, other in edges:
            neighbours[one].add(other)
            neighbours[other].add(one)
        ends = [room for room in range(n) if len(neighbours[room]) == 1]
        left = n
        for room in ends:
            if neighbours[room]:
                other = neighbours[room].pop()
                neighbours[other].remove(room)
                left -= 1
                if len(neighbours[other]) == 1:
                    ends.append(other)
        return left == 1
