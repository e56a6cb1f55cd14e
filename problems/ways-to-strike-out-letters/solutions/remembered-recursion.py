class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        @cache
        def ways(i, j):
            if j == len(t):
                return 1
            if i == len(s):
                return 0
            total = ways(i + 1, j)
            if s[i] == t[j]:
                total += ways(i + 1, j + 1)
            return total

        return ways(0, 0)
