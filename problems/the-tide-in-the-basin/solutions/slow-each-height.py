class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        for minutes in range(n * n):
            if grid[0][0] > minutes:
                continue
            seen, waiting = {(0, 0)}, [(0, 0)]
            while waiting:
                row, column = waiting.pop()
                for place in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    down, right = place
                    if 0 <= down < n and 0 <= right < n and place not in seen and grid[down][right] <= minutes:
                        seen.add(place)
                        waiting.append(place)
            if (n - 1, n - 1) in seen:
                return minutes
        return n * n - 1
