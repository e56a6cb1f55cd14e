class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[[]]] + [[] for _ in range(target)]
        for total in range(1, target + 1):
            for value in candidates:
                if value <= total and len(ways[total]) < 3000:
                    ways[total] += [chosen + [value] for chosen in ways[total - value]]
        return ways[target]
