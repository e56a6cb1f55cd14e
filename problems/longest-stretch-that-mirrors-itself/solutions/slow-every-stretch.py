class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ''
        for first in range(len(s)):
            for last in range(first, len(s)):
                low, high = first, last
                while low < high and s[low] == s[high]:
                    low += 1
                    high -= 1
                if low >= high and last - first + 1 > len(best):
                    best = s[first:last + 1]
        return best
