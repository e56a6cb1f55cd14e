class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []

        def add(first, chosen, missing):
            if missing == 0:
                result.append(chosen)
            for at in range(first, len(candidates)):
                if candidates[at] <= missing:
                    add(at + 1, chosen + [candidates[at]], missing - candidates[at])

        add(0, [], target)
        return result
