class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        squares = {(r, c): room for r, row in enumerate(rooms) for c, room in enumerate(row) if room >= 0}
        for start, room in squares.items():
            steps = {start: 0}
            for r, c in (queue := [start]):
                if squares[r, c] == 0:
                    rooms[start[0]][start[1]] = steps[r, c]
                    break
                for square in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if square in squares and square not in steps:
                        steps[square] = steps[r, c] + 1
                        queue.append(square)
