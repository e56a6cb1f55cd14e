class Solution:
    def maxNumberOfBalloons(self, text: str) -> int:
        counts = Counter(text)
        words = 0
        while True:
            for letter in 'balloon':
                if counts[letter] == 0:
                    return words
                counts[letter] -= 1
            words += 1
