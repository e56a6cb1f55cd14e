class Solution:
    def reverse(self, x: int) -> int:
        turned = 0
        while x > 0:
            x, digit = divmod(x, 10)
            turned = turned * 10 + digit
        return turned if turned < 2**31 else 0
