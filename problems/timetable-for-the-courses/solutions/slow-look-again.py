class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        order = []
        found = True
        while found:
            found = False
            for course in range(numCourses):
                met = all(before in order for other, before in prerequisites if other == course)
                if met and course not in order:
                    order.append(course)
                    found = True
                    break
        return order if len(order) == numCourses else []
