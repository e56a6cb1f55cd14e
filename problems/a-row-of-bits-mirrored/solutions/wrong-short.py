class Solution:
    def reverseBits(self, n: int) -> int:
        mirrored = int(bin(n % 2**32)[:1:-1], 2)
        return mirrored - 2**32 if mirrored >= 2**31 else mirrored
