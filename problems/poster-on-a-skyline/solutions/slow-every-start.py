class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        for start in range(len(heights)):
            lowest = heights[start]
            for end in range(start, len(heights)):
                if heights[end] < lowest:
                    lowest = heights[end]
                area = lowest * (end - start + 1)
                if area > best:
                    best = area
        return best
