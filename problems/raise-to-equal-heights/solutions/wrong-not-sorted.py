class Solution:
    def maxFrequency(self, nums: List[int], k: int) -> int:
        start = total = longest = 0
        for end in range(len(nums)):
            total += nums[end]
            while max(nums[start:end + 1]) * (end - start + 1) - total > k:
                total -= nums[start]
                start += 1
            longest = max(longest, end - start + 1)
        return longest
