class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ''
        for middle in range(len(s)):
            reach = 0
            while middle - reach >= 0 and middle + reach < len(s) and s[middle - reach] == s[middle + reach]:
                reach += 1
            if 2 * reach - 1 > len(best):
                best = s[middle - reach + 1:middle + reach]
        return best
