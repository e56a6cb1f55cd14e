class Solution:
    def validPalindrome(self, s: str) -> bool:
        low, high = 0, len(s) - 1
        struck = 0
        while low < high:
            if s[low] == s[high]:
                high -= 1
            else:
                struck += 1
            low += 1
        return struck <= 1
