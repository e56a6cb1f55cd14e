class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left, rim, words = set(wordList), [beginWord], 1
        while rim:
            words += 1
            following = []
            for word in rim:
                near = [other for other in left if sum(a != b for a, b in zip(word, other)) == 1]
                if endWord in near:
                    return words
                left.difference_update(near)
                following += near
            rim = following
        return 0
