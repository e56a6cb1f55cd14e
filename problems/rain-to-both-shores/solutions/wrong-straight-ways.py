class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def falls(way):
            return all(way[k] >= way[k + 1] for k in range(len(way) - 1))

        result = []
        for i in range(m):
            for j in range(n):
                row = heights[i]
                column = [heights[r][j] for r in range(m)]
                west = falls(row[j::-1]) or falls(column[i::-1])
                east = falls(row[j:]) or falls(column[i:])
                if west and east:
                    result.append([i, j])
        return result
