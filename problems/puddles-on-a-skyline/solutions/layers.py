class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        falling = []
        for i, h in enumerate(height):
            while falling and height[falling[-1]] < h:
                bottom = height[falling.pop()]
                if falling:
                    rim = falling[-1]
                    water += (min(height[rim], h) - bottom) * (i - rim - 1)
            falling.append(i)
        return water
