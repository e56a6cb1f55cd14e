class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        values = sorted(set(candidates))
        result = []

        def go(start, used, missing):
            if missing == 0:
                result.append(used)
                return
            for i in range(start, len(values)):
                if values[i] > missing:
                    break
                go(i, used + [values[i]], missing - values[i])

        go(0, [], target)
        return result
