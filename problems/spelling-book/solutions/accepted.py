class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return {}
            node = node[letter]
        return node

    def search(self, word: str) -> bool:
        return "end" in self.walk(word)

    def startsWith(self, prefix: str) -> bool:
        return len(self.walk(prefix)) > 0
