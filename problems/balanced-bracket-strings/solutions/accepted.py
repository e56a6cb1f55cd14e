class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = []

        def extend(text, opened, closed):
            if closed == n:
                found.append(text)
            if opened < n:
                extend(text + '(', opened + 1, closed)
            if closed < opened:
                extend(text + ')', opened, closed + 1)

        extend('', 0, 0)
        return found
