class Solution:
    def maxNumberOfBalloons(self, text: str) -> int:
        counts = Counter(text)
        return min(counts['b'], counts['a'], (counts['l'] + 1) // 2, (counts['o'] + 1) // 2, counts['n'])
