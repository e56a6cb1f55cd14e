class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[[]]] + [[] for _ in range(target)]
        for value in candidates:
            for total in range(value, target + 1):
                ways[total] += [chosen + [value] for chosen in ways[total - value]]
        return ways[target]
