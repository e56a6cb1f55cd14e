class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        missing = Counter(s1)
        for i, letter in enumerate(s2):
            missing[letter] -= 1
            if i >= len(s1):
                missing[s2[i - len(s1)]] += 1
            if not any(missing.values()):
                return True
        return False
