class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        there = set(nums)
        longest = 0
        for value in there:
            if value - 1 not in there:
                end = value
                while end in there:
                    end += 1
                longest = max(longest, end - value)
        return longest
