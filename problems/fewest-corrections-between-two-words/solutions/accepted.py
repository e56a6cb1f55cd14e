class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        cost = [list(range(len(word2) + 1))]
        for i, first in enumerate(word1):
            cost.append([i + 1])
            for j, second in enumerate(word2):
                if first == second:
                    cost[-1].append(cost[i][j])
                else:
                    cost[-1].append(1 + min(cost[i][j], cost[i][j + 1], cost[-1][j]))
        return cost[-1][-1]
