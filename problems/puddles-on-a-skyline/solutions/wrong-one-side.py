class Solution:
    def trap(self, height: List[int]) -> int:
        water = highest = 0
        for h in height:
            highest = max(highest, h)
            water += highest - h
        return water
