class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        label = {}
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == '1':
                    label[r, c] = r * columns + c
        changed = True
        while changed:
            changed = False
            for r, c in label:
                for square in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if square in label and label[square] < label[r, c]:
                        label[r, c] = label[square]
                        changed = True
        return len(set(label.values()))
