class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        total = 1
        for value in nums:
            total *= value
        return [total // value if value != 0 else 0 for value in nums]
