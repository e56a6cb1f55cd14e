class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        patterns = defaultdict(list)
        for word in wordList:
            for at in range(len(word)):
                patterns[word[:at] + "*" + word[at + 1 :]].append(word)
        reached = {beginWord: 0}
        queue = deque([beginWord])
        while queue:
            word = queue.popleft()
            if word == endWord:
                return reached[word]
            for at in range(len(word)):
                for other in patterns.pop(word[:at] + "*" + word[at + 1 :], ()):
                    if other not in reached:
                        reached[other] = reached[word] + 1
                        queue.append(other)
        return 0
