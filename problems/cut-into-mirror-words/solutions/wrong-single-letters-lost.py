class Solution:
    def partition(self, s: str) -> List[List[str]]:
        if not s:
            return [[]]
        ends = [end for end in range(2, len(s) + 1) if s[:end] == s[:end][::-1]] or [1]
        return [[s[:end]] + rest for end in ends for rest in self.partition(s[end:])]
