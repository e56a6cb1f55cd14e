class Solution:
    def maxNumberOfBalloons(self, text: str) -> int:
        return min(text.count(letter) for letter in 'balon')
