class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        occurred = Counter()
        total = stretches = 0
        for value in nums:
            total += value
            stretches += occurred[total - k]
            occurred[total] += 1
        return stretches
