class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        rest = list(tokens)
        at = 0
        while len(rest) > 1:
            while rest[at] not in ('+', '-', '*', '/'):
                at += 1
            left, right = int(rest[at - 2]), int(rest[at - 1])
            if rest[at] == '+':
                value = left + right
            elif rest[at] == '-':
                value = left - right
            elif rest[at] == '*':
                value = left * right
            else:
                value = int(left / right)
            rest[at - 2:at + 1] = [str(value)]
            at -= 1
        return int(rest[0])
