class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        before, last = 0, 0
        for toll in cost:
            before, last = last, toll + min(before, last)
        return min(before, last)
