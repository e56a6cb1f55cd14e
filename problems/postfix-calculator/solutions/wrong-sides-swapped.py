class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        values = []
        for token in tokens:
            if token == '+':
                values.append(values.pop() + values.pop())
            elif token == '*':
                values.append(values.pop() * values.pop())
            elif token == '-':
                values.append(values.pop() - values.pop())
            elif token == '/':
                left, right = values.pop(), values.pop()
                values.append(int(left / right) if right else 0)
            else:
                values.append(int(token))
        return values[0]
