class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        missing = Counter(s1)
        start = 0
        for end, letter in enumerate(s2):
            missing[letter] -= 1
            while missing[letter] < 0:
                missing[s2[start]] += 1
                start += 1
            if end - start + 1 == len(s1):
                return True
        return False
