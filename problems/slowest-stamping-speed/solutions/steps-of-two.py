class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        speed = max(piles)
        step = 1 << 29
        while step > 0:
            while speed > step and sum(math.ceil(pile / (speed - step)) for pile in piles) <= h:
                speed -= step
            step //= 2
        return speed
