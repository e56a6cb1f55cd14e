class Solution:
    def partition(self, s: str) -> List[List[str]]:
        result, parts = [], []

        def cut(first):
            if first == len(s):
                result.append(parts[:])
            for end in range(first + 1, len(s) + 1):
                part = s[first:end]
                if part == part[::-1]:
                    parts.append(part)
                    cut(end)
                    parts.pop()

        cut(0)
        return result
