class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        empty = {(r, c) for r, row in enumerate(rooms) for c, room in enumerate(row) if room == 2147483647}
        queue = [(r, c) for r, row in enumerate(rooms) for c, room in enumerate(row) if room == 0]
        for r, c in queue:
            for row, column in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if (row, column) in empty:
                    empty.remove((row, column))
                    rooms[row][column] = rooms[r][c] + 1
                    queue.append((row, column))
