class Solution:
    def findAllConcatenatedWordsInADict(self, words: List[str]) -> List[str]:
        known = set(words)

        def built(word, start, pieces):
            if start == len(word):
                return pieces >= 2
            for end in range(start + 1, len(word) + 1):
                if word[start:end] in known and built(word, end, pieces + 1):
                    return True
            return False

        return [word for word in words if built(word, 0, 0)]
