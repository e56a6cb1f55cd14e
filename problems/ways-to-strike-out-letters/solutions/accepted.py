class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways = [1] + [0] * len(t)
        for letter in s:
            for j in range(len(t) - 1, -1, -1):
                if t[j] == letter:
                    ways[j + 1] += ways[j]
        return ways[len(t)]
