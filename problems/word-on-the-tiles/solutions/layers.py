class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        tiles = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        ways = {(tile, frozenset([tile])) for tile, letter in tiles.items() if letter == word[0]}
        for letter in word[1:]:
            ways = {
                (tile, used | {tile})
                for (r, c), used in ways
                for tile in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
                if tiles.get(tile) == letter and tile not in used
            }
            ways = set(list(ways)[:5000])
        return len(ways) > 0
