class Solution:
    def partition(self, s: str) -> List[List[str]]:
        parts, first = [], 0
        while first < len(s):
            end = max(end for end in range(first + 1, len(s) + 1) if s[first:end] == s[first:end][::-1])
            parts.append(s[first:end])
            first = end
        return [parts]
