class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        word_of, letter_of = {}, {}
        for letter, word in zip(pattern, s.split()):
            if word_of.setdefault(letter, word) != word or letter_of.setdefault(word, letter) != letter:
                return False
        return True
