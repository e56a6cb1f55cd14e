class Solution:
    def hammingWeight(self, n: int) -> int:
        lit = 0
        while n > 0:
            n >>= 1
            lit += n & 1
        return lit
