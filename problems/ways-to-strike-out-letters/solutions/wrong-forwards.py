class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways = [1] + [0] * len(t)
        for letter in s:
            for j in range(len(t)):
                if t[j] == letter:
                    ways[j + 1] = (ways[j + 1] + ways[j]) % 2147483647
        return ways[len(t)]
