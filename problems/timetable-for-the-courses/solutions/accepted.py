class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waits_for = Counter()
        followers = defaultdict(list)
        for course, before in prerequisites:
            waits_for[course] += 1
            followers[before].append(course)
        order = [course for course in range(numCourses) if waits_for[course] == 0]
        for course in order:
            for follower in followers[course]:
                waits_for[follower] -= 1
                if waits_for[follower] == 0:
                    order.append(follower)
        return order if len(order) == numCourses else []
