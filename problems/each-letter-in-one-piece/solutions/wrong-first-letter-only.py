class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths = []
        start = 0
        while start < len(s):
            end = s.rindex(s[start])
            lengths.append(end + 1 - start)
            start = end + 1
        return lengths
