class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word + "$":
            node = node.setdefault(letter, {})

    def search(self, word: str) -> bool:
        nodes = [self.root]
        for sign in word:
            if sign == ".":
                nodes = [child for node in nodes for child in node.values()]
            else:
                nodes = [node[sign] for node in nodes if sign in node]
        return any("$" in node for node in nodes)
