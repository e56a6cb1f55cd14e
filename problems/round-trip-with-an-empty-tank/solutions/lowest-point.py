class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        total = lowest = start = 0
        for i in range(len(gas)):
            total += gas[i] - cost[i]
            if total < lowest:
                lowest = total
                start = i + 1
        return start if total >= 0 else -1
