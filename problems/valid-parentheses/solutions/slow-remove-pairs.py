class Solution:
    def isValid(self, s: str) -> bool:
        pairs = ('()', '[]', '{}')
        text = list(s)
        while text:
            for i in range(len(text) - 1):
                if text[i] + text[i + 1] in pairs:
                    del text[i:i + 2]
                    break
            else:
                return False
        return True
