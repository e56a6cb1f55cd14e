class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        pairs = {(late, early) for late, early in prerequisites}
        return not any((early, late) in pairs for late, early in pairs)
