class Solution:
    def maxFrequency(self, nums: List[int], k: int) -> int:
        nums.sort()
        start = total = 0
        for end, height in enumerate(nums):
            total += height
            if height * (end - start + 1) - total > k:
                total -= nums[start]
                start += 1
        return len(nums) - start
