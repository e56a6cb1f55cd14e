class Solution:
    def reverseBits(self, n: int) -> int:
        mirrored = 0
        for _ in range(32):
            mirrored = mirrored * 2 + n % 2
            n //= 2
        return mirrored - 2**32 if mirrored >= 2**31 else mirrored
