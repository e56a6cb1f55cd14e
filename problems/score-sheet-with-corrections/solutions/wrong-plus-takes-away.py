class Solution:
    def calPoints(self, operations: List[str]) -> int:
        scores = [0]
        for entry in operations:
            if entry == 'C':
                scores.pop()
            elif entry == 'D':
                scores.append(2 * scores[-1])
            elif entry == '+':
                one = scores.pop()
                scores.append(one + scores.pop())
            else:
                scores.append(int(entry))
            if not scores:
                scores.append(0)
        return sum(scores)
