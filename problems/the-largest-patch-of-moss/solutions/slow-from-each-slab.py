class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        moss = {(r, c) for r, row in enumerate(grid) for c, slab in enumerate(row) if slab}
        largest = 0
        for start in moss:
            patch = [start]
            seen = {start}
            for r, c in patch:
                for slab in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if slab in moss and slab not in seen:
                        seen.add(slab)
                        patch.append(slab)
            largest = max(largest, len(patch))
        return largest
