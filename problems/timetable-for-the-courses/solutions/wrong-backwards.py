class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        following = [[] for _ in range(numCourses)]
        degree = [0] * numCourses
        for a, b in prerequisites:
            following[a].append(b)
            degree[b] += 1
        queue = deque(c for c in range(numCourses) if degree[c] == 0)
        order = []
        while queue:
            c = queue.popleft()
            order.append(c)
            for d in following[c]:
                degree[d] -= 1
                if degree[d] == 0:
                    queue.append(d)
        return order if len(order) == numCourses else []
