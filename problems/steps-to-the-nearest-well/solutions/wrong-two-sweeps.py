class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def improve(i, j):
            if rooms[i][j] > 0:
                for r, c in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= r < m and 0 <= c < n and rooms[r][c] >= 0:
                        rooms[i][j] = min(rooms[i][j], rooms[r][c] + 1)

        for i in range(m):
            for j in range(n):
                improve(i, j)
        for i in reversed(range(m)):
            for j in reversed(range(n)):
                improve(i, j)
