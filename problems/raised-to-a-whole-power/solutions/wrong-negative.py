class Solution:
    def myPow(self, x: float, n: int) -> float:
        n = abs(n)
        result = 1.0
        while n:
            if n % 2:
                result *= x
            x *= x
            n //= 2
        return result
