class Solution:
    def findAllConcatenatedWordsInADict(self, words: List[str]) -> List[str]:
        known = set(words)

        def built(word):
            length = len(word)
            reach = [True] + [False] * length
            for end in range(length + 1):
                for start in range(end):
                    if reach[start] and end - start < length and word[start:end] in known:
                        reach[end] = True
            return reach[length]

        return [word for word in words if built(word)]
