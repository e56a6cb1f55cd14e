class Solution:
    def validPalindrome(self, s: str) -> bool:
        differing = sum(s[i] != s[-1 - i] for i in range(len(s) // 2))
        return differing <= 1
