class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        waiting = 0
        for letter in t:
            if waiting < len(s) and letter == s[waiting]:
                waiting += 1
        return waiting == len(s)
