class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        single = 0
        for number in nums:
            single ^= number
        return single
