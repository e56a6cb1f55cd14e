class Solution:
    def checkValidString(self, s: str) -> bool:
        opened, jokers = [], []
        for i, character in enumerate(s):
            if character == '(':
                opened.append(i)
            elif character == '*':
                jokers.append(i)
            elif opened:
                opened.pop()
            elif jokers:
                jokers.pop()
            else:
                return False
        while opened and jokers and opened[-1] < jokers[-1]:
            opened.pop()
            jokers.pop()
        return not opened
