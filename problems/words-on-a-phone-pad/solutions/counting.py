class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        total = 1 if digits else 0
        for digit in digits:
            total *= len(keys[digit])
        texts = []
        for number in range(total):
            text = ""
            for digit in reversed(digits):
                number, at = divmod(number, len(keys[digit]))
                text = keys[digit][at] + text
            texts.append(text)
        return texts
