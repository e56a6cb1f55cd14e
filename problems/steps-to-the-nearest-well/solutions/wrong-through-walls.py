class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])
        wells = [(i, j) for i in range(m) for j in range(n) if rooms[i][j] == 0]
        for i in range(m):
            for j in range(n):
                if rooms[i][j] > 0 and wells:
                    rooms[i][j] = min(abs(i - a) + abs(j - b) for a, b in wells)
