class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        there = Counter(t)
        return all(there[letter] >= count for letter, count in Counter(s).items())
