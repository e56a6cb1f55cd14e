class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        if not digits:
            return []
        keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
        texts = [""]
        for digit in digits:
            texts = [text + letter for text in texts for letter in keys[int(digit) - 2]]
        return texts
