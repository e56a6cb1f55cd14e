class Solution:
    def hammingWeight(self, n: int) -> int:
        lit = 0
        while n > 0:
            n &= n - 1
            lit += 1
        return lit
