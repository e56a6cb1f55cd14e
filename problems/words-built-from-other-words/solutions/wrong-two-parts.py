class Solution:
    def findAllConcatenatedWordsInADict(self, words: List[str]) -> List[str]:
        known = set(words)
        return [
            word
            for word in words
            if any(word[:cut] in known and word[cut:] in known for cut in range(1, len(word)))
        ]
