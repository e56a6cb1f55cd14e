class Solution:
    def validPalindrome(self, s: str) -> bool:
        def mirrored(word):
            low, high = 0, len(word) - 1
            while low < high:
                if word[low] != word[high]:
                    return False
                low += 1
                high -= 1
            return True

        if mirrored(s):
            return True
        return any(mirrored(s[:i] + s[i + 1:]) for i in range(len(s)))
