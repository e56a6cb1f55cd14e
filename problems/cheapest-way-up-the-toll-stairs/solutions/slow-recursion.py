class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        def rest(stair):
            if stair >= len(cost):
                return 0
            return cost[stair] + min(rest(stair + 1), rest(stair + 2))

        return min(rest(0), rest(1))
