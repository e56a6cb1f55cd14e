class Solution:
    def maxNumberOfBalloons(self, text: str) -> int:
        counts = Counter(text)
        return min(counts[letter] // needed for letter, needed in Counter('balloon').items())
