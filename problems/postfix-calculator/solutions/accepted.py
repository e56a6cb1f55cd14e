class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        values = []
        for token in tokens:
            if token in ('+', '-', '*', '/'):
                right = values.pop()
                left = values.pop()
                if token == '+':
                    values.append(left + right)
                elif token == '-':
                    values.append(left - right)
                elif token == '*':
                    values.append(left * right)
                else:
                    values.append(int(left / right))
            else:
                values.append(int(token))
        return values.pop()
