class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        start = total = stretches = 0
        for end, value in enumerate(nums):
            total += value
            while total > k and start < end:
                total -= nums[start]
                start += 1
            if total == k:
                stretches += 1
        return stretches
