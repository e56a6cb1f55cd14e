class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        patterns = defaultdict(list)
        for word in wordList:
            for at in range(len(word)):
                patterns[word[:at] + "*" + word[at + 1 :]].append(word)
        reached = {beginWord: 1}
        stack = [beginWord]
        while stack:
            word = stack.pop()
            if word == endWord:
                return reached[word]
            for at in range(len(word)):
                for other in patterns.pop(word[:at] + "*" + word[at + 1 :], ()):
                    if other not in reached:
                        reached[other] = reached[word] + 1
                        stack.append(other)
        return 0
