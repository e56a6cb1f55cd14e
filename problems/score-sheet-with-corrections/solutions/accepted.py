class Solution:
    def calPoints(self, operations: List[str]) -> int:
        scores = []
        for entry in operations:
            if entry == 'C':
                scores.pop()
            elif entry == 'D':
                scores.append(2 * scores[-1])
            elif entry == '+':
                scores.append(scores[-1] + scores[-2])
            else:
                scores.append(int(entry))
        return sum(scores)
