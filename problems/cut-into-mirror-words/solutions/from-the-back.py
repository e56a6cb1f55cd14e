class Solution:
    def partition(self, s: str) -> List[List[str]]:
        rests = {len(s): [[]]}
        for first in range(len(s) - 1, -1, -1):
            rests[first] = [
                [s[first:end]] + parts
                for end in range(first + 1, len(s) + 1)
                if s[first:end] == s[first:end][::-1]
                for parts in rests[end]
            ]
        return rests[0]
