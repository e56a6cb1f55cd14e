class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        digits = [0] + digits
        digits[-1] += 1
        if digits[-1] == 10:
            digits[-1] = 0
            digits[-2] += 1
        return digits[1:] if digits[0] == 0 else digits
