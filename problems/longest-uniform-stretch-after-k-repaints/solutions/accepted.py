class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        start = 0
        for end, letter in enumerate(s):
            counts[letter] += 1
            if end - start + 1 - max(counts.values()) > k:
                counts[s[start]] -= 1
                start += 1
        return len(s) - start
