class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        coins = sorted(set(candidates))
        result = []

        def go(start, used, missing):
            if missing == 0:
                result.append(used)
                return
            for i in range(start, len(coins)):
                if coins[i] > missing:
                    break
                go(i + 1, used + [coins[i]], missing - coins[i])

        go(0, [], target)
        return result
