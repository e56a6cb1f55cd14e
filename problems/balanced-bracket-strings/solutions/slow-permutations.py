class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = set()
        for order in permutations('(' * n + ')' * n):
            depth = 0
            for bracket in order:
                depth += 1 if bracket == '(' else -1
                if depth < 0:
                    break
            else:
                found.add(''.join(order))
        return list(found)
