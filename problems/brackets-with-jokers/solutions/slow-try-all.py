class Solution:
    def checkValidString(self, s: str) -> bool:
        def fits(at, opened):
            while at < len(s) and s[at] != '*':
                opened += 1 if s[at] == '(' else -1
                if opened < 0:
                    return False
                at += 1
            if at == len(s):
                return opened == 0
            if fits(at + 1, opened) or fits(at + 1, opened + 1):
                return True
            return opened > 0 and fits(at + 1, opened - 1)

        return fits(0, 0)
