class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, square in enumerate(row) if square == '1'}
        islands = 0
        while land:
            islands += 1
            open_squares = [land.pop()]
            while open_squares:
                r, c = open_squares.pop()
                for y in (r - 1, r, r + 1):
                    for x in (c - 1, c, c + 1):
                        if (y, x) in land:
                            land.remove((y, x))
                            open_squares.append((y, x))
        return islands
