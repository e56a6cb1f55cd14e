class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        open_posters = []
        for place, height in enumerate(heights):
            start = place
            while open_posters and open_posters[-1][1] > height:
                start, higher = open_posters.pop()
                best = max(best, higher * (place - start))
            open_posters.append((start, height))
        return best
