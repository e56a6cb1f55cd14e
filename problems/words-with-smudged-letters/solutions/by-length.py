class WordDictionary:
    def __init__(self):
        self.beginnings, self.words, self.letters = {""}, set(), set()

    def addWord(self, word: str) -> None:
        self.words.add(word)
        self.letters.update(word)
        for end in range(1, len(word) + 1):
            self.beginnings.add(word[:end])

    def search(self, word: str) -> bool:
        texts = [""]
        for sign in word:
            letters = self.letters if sign == "." else sign
            texts = [text + letter for text in texts for letter in letters if text + letter in self.beginnings]
        return any(text in self.words for text in texts)
