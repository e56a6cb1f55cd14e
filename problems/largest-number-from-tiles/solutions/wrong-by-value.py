class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        return ''.join(map(str, sorted(nums, reverse=True))).lstrip('0') or '0'
