class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        table = {}
        for a, b in zip(s, t):
            if table.setdefault(a, b) != b:
                return False
        return True
