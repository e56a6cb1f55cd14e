class Solution:
    def alienOrder(self, words: List[str]) -> str:
        behind = defaultdict(set)
        letters = set()
        for word, following in zip(words, words[1:]):
            if len(word) > len(following) and word.startswith(following):
                return ''
            for a, b in zip(word, following):
                if a != b:
                    behind[a].add(b)
                    letters |= {a, b}
                    break
        arrows = Counter(b for others in behind.values() for b in others)
        waiting = deque(letter for letter in letters if arrows[letter] == 0)
        order = ''
        while waiting:
            letter = waiting.popleft()
            order += letter
            for b in behind[letter]:
                arrows[b] -= 1
                if arrows[b] == 0:
                    waiting.append(b)
        return order if len(order) == len(letters) else ''
