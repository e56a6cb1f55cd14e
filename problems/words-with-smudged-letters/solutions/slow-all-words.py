class WordDictionary:
    def __init__(self):
        self.words = []

    def addWord(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        return any(
            len(known) == len(word) and all(sign in (".", letter) for sign, letter in zip(word, known)) for known in self.words
        )
