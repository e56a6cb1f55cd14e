class Solution:
    def maxFrequency(self, nums: List[int], k: int) -> int:
        nums.sort()
        best = 1
        for height in nums:
            left, count = k, 0
            for cost in sorted(abs(height - value) for value in nums):
                if cost > left:
                    break
                left -= cost
                count += 1
            best = max(best, count)
        return best
