class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        if not digits:
            return []
        texts = [""]
        for digit in digits:
            first = ord("a") + 3 * (int(digit) - 2)
            texts = [text + chr(first + step) for text in texts for step in range(3)]
        return texts
