class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ''
        for middle in range(len(s)):
            for low, high in ((middle, middle), (middle, middle + 1)):
                while low >= 0 and high < len(s) and s[low] == s[high]:
                    low -= 1
                    high += 1
                if high - low - 1 > len(best):
                    best = s[low + 1:high]
        return best
