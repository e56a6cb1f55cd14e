class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        run = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        best = 0
        for i, first in enumerate(text1):
            for j, second in enumerate(text2):
                if first == second:
                    run[i + 1][j + 1] = run[i][j] + 1
                    best = max(best, run[i + 1][j + 1])
        return best
