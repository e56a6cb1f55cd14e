class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = 0
        for value in nums:
            end = value
            while end in nums:
                end += 1
            longest = max(longest, end - value)
        return longest
