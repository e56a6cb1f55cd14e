class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        there = Counter(s2)
        return all(there[letter] >= count for letter, count in Counter(s1).items())
