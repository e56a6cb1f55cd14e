class Solution:
    def longestPalindrome(self, s: str) -> str:
        back = s[::-1]
        best = ''
        for first in range(len(s)):
            while first + len(best) < len(s) and s[first:first + len(best) + 1] in back:
                best = s[first:first + len(best) + 1]
        return best
