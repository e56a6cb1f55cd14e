class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        after = [[] for _ in range(numCourses)]
        for late, early in prerequisites:
            after[early].append(late)
        for start in range(numCourses):
            seen, waiting = set(), [start]
            while waiting:
                for follower in after[waiting.pop()]:
                    if follower == start:
                        return False
                    if follower not in seen:
                        seen.add(follower)
                        waiting.append(follower)
        return True
