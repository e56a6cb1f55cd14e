class Solution:
    def reverseBits(self, n: int) -> int:
        return int(format(n % 2**32, "032b")[::-1], 2) % 2**31
