class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        rest = iter(t)
        return all(letter in rest for letter in s)
