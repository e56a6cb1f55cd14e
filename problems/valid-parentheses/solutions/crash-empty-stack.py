class Solution:
    def isValid(self, s: str) -> bool:
        opener = {')': '(', ']': '[', '}': '{'}
        stack = []
        for bracket in s:
            if bracket not in opener:
                stack.append(bracket)
            elif stack.pop() != opener[bracket]:
                return False
        return not stack
