class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        longest = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        for i, first in enumerate(text1):
            for j, second in enumerate(text2):
                if first == second:
                    longest[i + 1][j + 1] = longest[i][j] + 1
                else:
                    longest[i + 1][j + 1] = max(longest[i][j + 1], longest[i + 1][j])
        return longest[-1][-1]
