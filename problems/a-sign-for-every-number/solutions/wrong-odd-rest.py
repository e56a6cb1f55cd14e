class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        plus = (sum(nums) + target) // 2
        if plus < 0:
            return 0
        ways = [1] + [0] * plus
        for value in nums:
            for total in range(plus, value - 1, -1):
                ways[total] += ways[total - value]
        return ways[plus]
