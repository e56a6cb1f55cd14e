class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        position = len(tokens)

        def read():
            nonlocal position
            position -= 1
            token = tokens[position]
            if token not in ('+', '-', '*', '/'):
                return int(token)
            right = read()
            left = read()
            if token == '+':
                return left + right
            if token == '-':
                return left - right
            if token == '*':
                return left * right
            return int(left / right)

        return read()
