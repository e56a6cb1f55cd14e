class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for value in nums:
            place = bisect_right(tails, value)
            tails[place:place + 1] = [value]
        return len(tails)
