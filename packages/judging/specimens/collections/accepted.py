class Solution:
    def groupWords(self, words, first):
        groups = defaultdict(deque)
        for word in words: groups[word[0] == first].append(word)
        return (groups[True], tuple(groups[False]))
