class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        result, used = [], []

        def pay(first, missing):
            if missing == 0:
                result.append(used[:])
            previous = None
            for at, coin in enumerate(candidates[first:], first):
                if coin > missing:
                    break
                if coin != previous:
                    used.append(coin)
                    pay(at + 1, missing - coin)
                    used.pop()
                    previous = coin

        pay(0, target)
        return result
