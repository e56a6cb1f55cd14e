class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        strings = [['']]
        for pairs in range(1, n + 1):
            strings.append([
                '(' + inner + ')' + after
                for inside in range(pairs)
                for inner in strings[inside]
                for after in strings[pairs - 1 - inside]
            ])
        return strings[n]
