class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            hours = sum((pile + middle - 1) // middle for pile in piles)
            if hours <= h:
                high = middle
            else:
                low = middle + 1
        return low
