class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        wanted = sorted(s1)
        for start in range(len(s2) - len(s1) + 1):
            if sorted(s2[start:start + len(s1)]) == wanted:
                return True
        return False
