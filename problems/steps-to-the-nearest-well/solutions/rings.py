class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        free = {(r, c) for r, row in enumerate(rooms) for c, room in enumerate(row) if room > 0}
        ring = {(r, c) for r, row in enumerate(rooms) for c, room in enumerate(row) if room == 0}
        steps = 0
        while ring:
            for r, c in ring:
                rooms[r][c] = steps
            ring = {near for r, c in ring for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))} & free
            free -= ring
            steps += 1
