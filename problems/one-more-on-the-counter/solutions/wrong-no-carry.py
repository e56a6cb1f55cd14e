class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        digits[-1] = (digits[-1] + 1) % 10
        return digits
