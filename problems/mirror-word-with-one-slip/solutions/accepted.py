class Solution:
    def validPalindrome(self, s: str) -> bool:
        low, high = 0, len(s) - 1
        while low < high and s[low] == s[high]:
            low += 1
            high -= 1
        without_left, without_right = s[low + 1:high + 1], s[low:high]
        return without_left == without_left[::-1] or without_right == without_right[::-1]
