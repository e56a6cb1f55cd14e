class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        candidate = tank = 0
        for i in range(len(gas)):
            tank += gas[i] - cost[i]
            if tank < 0:
                candidate = i + 1
                tank = 0
        return candidate if sum(gas) >= sum(cost) else -1
