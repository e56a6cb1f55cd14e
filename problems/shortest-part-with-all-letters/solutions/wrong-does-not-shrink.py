class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        lacking = len(t)
        start = 0
        best = ''
        for end, letter in enumerate(s):
            if need[letter] > 0:
                lacking -= 1
            need[letter] -= 1
            if lacking == 0:
                if not best or end - start + 1 < len(best):
                    best = s[start:end + 1]
                need, lacking, start = Counter(t), len(t), end + 1
        return best
