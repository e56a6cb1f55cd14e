class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        lacking = len(t)
        start = 0
        notes = []
        for end, letter in enumerate(s):
            lacking -= need[letter] > 0
            need[letter] -= 1
            while not lacking:
                notes.append((end - start, start))
                need[s[start]] += 1
                lacking += need[s[start]] > 0
                start += 1
        if not notes:
            return ''
        length, start = min(notes)
        return s[start:start + length + 1]
