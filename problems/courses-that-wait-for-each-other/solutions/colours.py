class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        after = [[] for _ in range(numCourses)]
        for late, early in prerequisites:
            after[early].append(late)
        state = [0] * numCourses
        for start in range(numCourses):
            if state[start]:
                continue
            state[start] = 1
            way = [(start, iter(after[start]))]
            while way:
                course, followers = way[-1]
                follower = next(followers, None)
                if follower is None:
                    state[course] = 2
                    way.pop()
                elif state[follower] == 1:
                    return False
                elif state[follower] == 0:
                    state[follower] = 1
                    way.append((follower, iter(after[follower])))
        return True
