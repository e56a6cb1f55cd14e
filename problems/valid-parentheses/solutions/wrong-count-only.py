class Solution:
    def isValid(self, s: str) -> bool:
        for opener, closer in ('()', '[]', '{}'):
            depth = 0
            for bracket in s:
                if bracket == opener:
                    depth += 1
                elif bracket == closer:
                    depth -= 1
                if depth < 0:
                    return False
            if depth != 0:
                return False
        return True
