class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word: str) -> bool:
        nodes = [self.root]
        for sign in word:
            nodes = [child for node in nodes for letter, child in node.items() if sign in (".", letter)]
        return len(nodes) > 0
