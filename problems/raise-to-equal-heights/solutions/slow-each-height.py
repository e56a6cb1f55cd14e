class Solution:
    def maxFrequency(self, nums: List[int], k: int) -> int:
        nums.sort()
        longest = 0
        for end in range(len(nums)):
            left = k
            start = end
            while start > 0 and nums[end] - nums[start - 1] <= left:
                left -= nums[end] - nums[start - 1]
                start -= 1
            longest = max(longest, end - start + 1)
        return longest
