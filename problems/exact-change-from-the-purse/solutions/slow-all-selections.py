class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        payments = set()

        def decide(at, used, missing):
            if missing == 0:
                payments.add(tuple(sorted(used)))
            elif missing > 0 and at < len(candidates):
                decide(at + 1, used + [candidates[at]], missing - candidates[at])
                decide(at + 1, used, missing)

        decide(0, [], target)
        return [list(payment) for payment in payments]
