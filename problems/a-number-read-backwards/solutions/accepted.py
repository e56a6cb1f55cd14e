class Solution:
    def reverse(self, x: int) -> int:
        left = abs(x)
        turned = 0
        while left:
            turned = turned * 10 + left % 10
            left //= 10
        if x < 0:
            turned = -turned
        return turned if abs(turned) < 1 << 31 else 0
