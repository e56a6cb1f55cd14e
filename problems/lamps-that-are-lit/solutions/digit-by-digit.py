class Solution:
    def hammingWeight(self, n: int) -> int:
        lit = 0
        while n > 0:
            lit += n % 2
            n //= 2
        return lit
