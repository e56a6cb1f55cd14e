class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        waiting, seen = [(0, 0)], {(0, 0)}
        while waiting:
            i, j = waiting.pop()
            if i + j == len(s3):
                return True
            if i < len(s1) and s1[i] == s3[i + j] and (i + 1, j) not in seen:
                seen.add((i + 1, j))
                waiting.append((i + 1, j))
            if j < len(s2) and s2[j] == s3[i + j] and (i, j + 1) not in seen:
                seen.add((i, j + 1))
                waiting.append((i, j + 1))
        return False
