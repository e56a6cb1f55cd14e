class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        if endWord not in left:
            return 0
        left.discard(beginWord)
        left.discard(endWord)
        near, far, words = {beginWord}, {endWord}, 2
        while near and far:
            if len(near) > len(far):
                near, far = far, near
            following = set()
            for word in near:
                for at in range(len(word)):
                    for letter in "abcdefghijklmnopqrstuvwxyz":
                        other = word[:at] + letter + word[at + 1 :]
                        if other in far:
                            return words
                        if other in left:
                            left.remove(other)
                            following.add(other)
            near, words = following, words + 1
        return 0
