class Solution:
    def lengthOfLastWord(self, s: str) -> int:
        return max(len(word) for word in s.split())
