class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        left = sorted(stones)
        return left[-1] - left[-2] if len(left) > 1 else left[0]
