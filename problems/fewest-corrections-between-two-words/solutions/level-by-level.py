class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        level, seen, corrections = [(0, 0)], set(), 0
        while True:
            following = []
            for i, j in level:
                while i < len(word1) and j < len(word2) and word1[i] == word2[j]:
                    i, j = i + 1, j + 1
                if i == len(word1) and j == len(word2):
                    return corrections
                if (i, j) in seen:
                    continue
                seen.add((i, j))
                if i < len(word1):
                    following.append((i + 1, j))
                if j < len(word2):
                    following.append((i, j + 1))
                if i < len(word1) and j < len(word2):
                    following.append((i + 1, j + 1))
            level = following
            corrections += 1
