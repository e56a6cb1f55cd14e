class Solution:
    def getSum(self, a: int, b: int) -> int:
        result, carry = 0, 0
        for place in (1 << k for k in range(32)):
            x, y = a & place, b & place
            result |= x ^ y ^ carry
            carry = (x & y | x & carry | y & carry) << 1
        return ~(result ^ 0xFFFFFFFF) if result & 0x80000000 else result
