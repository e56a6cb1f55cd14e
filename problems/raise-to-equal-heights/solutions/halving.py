class Solution:
    def maxFrequency(self, nums: List[int], k: int) -> int:
        nums.sort()
        sums = [0] + list(accumulate(nums))
        longest = 0
        for end, height in enumerate(nums):
            low, high = 0, end
            while low < high:
                start = (low + high) // 2
                if height * (end + 1 - start) - (sums[end + 1] - sums[start]) <= k:
                    high = start
                else:
                    low = start + 1
            longest = max(longest, end + 1 - low)
        return longest
