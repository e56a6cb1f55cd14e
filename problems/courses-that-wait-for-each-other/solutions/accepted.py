class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        after = [[] for _ in range(numCourses)]
        waits = [0] * numCourses
        for late, early in prerequisites:
            after[early].append(late)
            waits[late] += 1
        ready = [course for course in range(numCourses) if waits[course] == 0]
        taken = 0
        while ready:
            course = ready.pop()
            taken += 1
            for follower in after[course]:
                waits[follower] -= 1
                if waits[follower] == 0:
                    ready.append(follower)
        return taken == numCourses
