class Solution:
    def findAllConcatenatedWordsInADict(self, words: List[str]) -> List[str]:
        known = set(words)

        def built(word):
            start = pieces = 0
            while start < len(word):
                longest = len(word) - 1 if start == 0 else len(word)
                for end in range(longest, start, -1):
                    if word[start:end] in known:
                        start = end
                        pieces += 1
                        break
                else:
                    return False
            return pieces > 1

        return [word for word in words if built(word)]
