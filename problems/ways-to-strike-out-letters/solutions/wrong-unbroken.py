class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        return sum(s.startswith(t, at) for at in range(len(s)))
