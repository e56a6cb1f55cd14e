class Solution:
    def calPoints(self, operations: List[str]) -> int:
        scores = []
        total = 0
        for entry in operations:
            if entry == 'C':
                scores.pop()
                continue
            if entry == 'D':
                score = scores[-1] * 2
            elif entry == '+':
                score = scores[-1] + scores[-2]
            else:
                score = int(entry)
            scores.append(score)
            total += score
        return total
