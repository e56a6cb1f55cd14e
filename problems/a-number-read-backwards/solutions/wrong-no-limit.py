class Solution:
    def reverse(self, x: int) -> int:
        turned = int(str(abs(x))[::-1]) * (-1 if x < 0 else 1)
        return (turned + 2**31) % 2**32 - 2**31
