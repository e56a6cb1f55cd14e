class Solution:
    def findAllConcatenatedWordsInADict(self, words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node['end'] = True

        def built(word, start, dead):
            if start in dead:
                return False
            node = root
            for i in range(start, len(word)):
                node = node.get(word[i])
                if node is None:
                    break
                if 'end' in node:
                    if i == len(word) - 1:
                        return start > 0
                    if built(word, i + 1, dead):
                        return True
            dead.add(start)
            return False

        return [word for word in words if built(word, 0, set())]
