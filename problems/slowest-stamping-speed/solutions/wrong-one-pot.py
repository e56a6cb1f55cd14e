class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        return (sum(piles) + h - 1) // h
