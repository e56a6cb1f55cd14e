class Trie:
    def __init__(self):
        self.root = {"end": False}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node["end"] = False
            node = node.setdefault(letter, {"end": False})
        node["end"] = True

    def search(self, word: str) -> bool:
        node = self.walk(word)
        return node is not None and node["end"]

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None

    def walk(self, text):
        node = self.root
        for letter in text:
            node = node.get(letter)
            if node is None:
                return None
        return node
