class Solution:
    def countBits(self, n: int) -> List[int]:
        lit = [0]
        for number in range(1, n + 1):
            lit.append(lit[number // 2] + number % 2)
        return lit
