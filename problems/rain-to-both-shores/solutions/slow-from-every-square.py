class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        result = []
        for row in range(rows):
            for column in range(columns):
                reached = [(row, column)]
                seen = {(row, column)}
                for r, c in reached:
                    for below in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        i, j = below
                        if 0 <= i < rows and 0 <= j < columns and below not in seen and heights[i][j] <= heights[r][c]:
                            seen.add(below)
                            reached.append(below)
                west = any(r == 0 or c == 0 for r, c in reached)
                east = any(r == rows - 1 or c == columns - 1 for r, c in reached)
                if west and east:
                    result.append([row, column])
        return result
