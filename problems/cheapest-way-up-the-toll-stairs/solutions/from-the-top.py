class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        n = len(cost)
        rest = [0] * (n + 2)
        for stair in range(n - 1, -1, -1):
            rest[stair] = cost[stair] + min(rest[stair + 1], rest[stair + 2])
        return min(rest[0], rest[1])
