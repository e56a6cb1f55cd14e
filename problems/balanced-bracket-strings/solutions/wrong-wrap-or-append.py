class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = {'()'}
        for _ in range(n - 1):
            longer = set()
            for text in found:
                longer.add('(' + text + ')')
                longer.add('()' + text)
                longer.add(text + '()')
            found = longer
        return list(found)
