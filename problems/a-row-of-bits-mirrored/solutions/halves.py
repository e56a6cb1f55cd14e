class Solution:
    def reverseBits(self, n: int) -> int:
        row = n & 0xFFFFFFFF
        row = (row >> 16) | (row << 16 & 0xFFFFFFFF)
        for step, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
            row = (row >> step & mask) | ((row & mask) << step)
        return row - 2**32 if row & 2**31 else row
