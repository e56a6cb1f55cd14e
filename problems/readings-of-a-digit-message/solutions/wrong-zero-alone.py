class Solution:
    def numDecodings(self, s: str) -> int:
        ways = [1] + [0] * len(s)
        for k in range(1, len(s) + 1):
            ways[k] += ways[k - 1]
            if k >= 2 and 10 <= int(s[k - 2:k]) <= 26:
                ways[k] += ways[k - 2]
        return ways[len(s)]
