class Solution:
    def checkValidString(self, s: str) -> bool:
        opened = jokers = 0
        for character in s:
            if character == '(':
                opened += 1
            elif character == '*':
                jokers += 1
            elif opened > 0:
                opened -= 1
            elif jokers > 0:
                jokers -= 1
            else:
                return False
        return opened <= jokers
