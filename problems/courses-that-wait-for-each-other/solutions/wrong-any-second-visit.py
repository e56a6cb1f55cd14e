class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        after = [[] for _ in range(numCourses)]
        for late, early in prerequisites:
            after[early].append(late)
        for start in range(numCourses):
            seen, waiting = {start}, [start]
            while waiting:
                for follower in after[waiting.pop()]:
                    if follower in seen:
                        return False
                    seen.add(follower)
                    waiting.append(follower)
        return True
