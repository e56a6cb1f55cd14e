class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        tiles = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        ends = {tile for tile, letter in tiles.items() if letter == word[0]}
        for letter in word[1:]:
            ends = {
                tile
                for r, c in ends
                for tile in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
                if tiles.get(tile) == letter
            }
        return len(ends) > 0
