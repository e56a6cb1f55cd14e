class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        payments = [set() for _ in range(target + 1)]
        payments[0].add(())
        for coin in sorted(candidates):
            for total in range(target, coin - 1, -1):
                payments[total] |= {payment + (coin,) for payment in payments[total - coin]}
        return [list(payment) for payment in payments[target]]
