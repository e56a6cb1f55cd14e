class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        lines = grid + [list(column) for column in zip(*grid)]
        return max(len(run) for line in lines for run in "".join(map(str, line)).split("0"))
