class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        moss = {(r, c) for r, row in enumerate(grid) for c, slab in enumerate(row) if slab}
        largest = 0
        while moss:
            patch = [moss.pop()]
            for r, c in patch:
                for slab in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if slab in moss:
                        moss.remove(slab)
                        patch.append(slab)
            largest = max(largest, len(patch))
        return largest
