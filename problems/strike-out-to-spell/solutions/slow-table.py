class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        fits = [True] + [False] * len(s)
        for letter in t:
            for i in range(len(s) - 1, -1, -1):
                if s[i] == letter and fits[i]:
                    fits[i + 1] = True
        return fits[len(s)]
