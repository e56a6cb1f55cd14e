class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths = []
        start = 0
        for end in range(1, len(s) + 1):
            before = set()
            for i in range(end):
                before.add(s[i])
            allowed = True
            for i in range(end, len(s)):
                if s[i] in before:
                    allowed = False
            if allowed:
                lengths.append(end - start)
                start = end
        return lengths
