class Solution:
    def alienOrder(self, words: List[str]) -> str:
        behind = {letter: [] for word in words for letter in word}
        for word, following in zip(words, words[1:]):
            for a, b in zip(word, following):
                if a != b:
                    behind[a].append(b)
                    break
            else:
                if len(word) > len(following):
                    return ''
        arrows = Counter(b for letters in behind.values() for b in letters)
        order = [letter for letter in behind if letter not in arrows]
        for letter in order:
            for b in behind[letter]:
                arrows[b] -= 1
                if arrows[b] == 0:
                    order.append(b)
        return ''.join(order) if len(order) == len(behind) else ''
