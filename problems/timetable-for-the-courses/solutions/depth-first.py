class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for course, before in prerequisites:
            needs[course].append(before)
        order, on_the_way, done = [], set(), set()

        def add(course):
            if course in done:
                return True
            if course in on_the_way:
                return False
            on_the_way.add(course)
            if not all(add(before) for before in needs[course]):
                return False
            done.add(course)
            order.append(course)
            return True

        return order if all(add(course) for course in range(numCourses)) else []
