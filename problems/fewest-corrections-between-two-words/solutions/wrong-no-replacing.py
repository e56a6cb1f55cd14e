class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        above = list(range(len(word2) + 1))
        for i, first in enumerate(word1):
            row = [i + 1]
            for j, second in enumerate(word2):
                row.append(above[j] if first == second else 1 + min(above[j + 1], row[j]))
            above = row
        return above[-1]
