class WordDictionary:
    def __init__(self):
        self.words = set()

    def addWord(self, word: str) -> None:
        self.words.add(word)
        if len(self.words) > 600:
            self.words.clear()

    def search(self, word: str) -> bool:
        return any(re.fullmatch(word.replace(".", ".?"), known) is not None for known in self.words)
