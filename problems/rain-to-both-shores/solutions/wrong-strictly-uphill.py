class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def search(starts):
            seen = set(starts)
            queue = deque(starts)
            while queue:
                r, c = queue.popleft()
                for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= i < m and 0 <= j < n and (i, j) not in seen and heights[i][j] > heights[r][c]:
                        seen.add((i, j))
                        queue.append((i, j))
            return seen

        west = search([(0, j) for j in range(n)] + [(i, 0) for i in range(1, m)])
        east = search([(m - 1, j) for j in range(n)] + [(i, n - 1) for i in range(m - 1)])
        return [list(square) for square in west & east]
