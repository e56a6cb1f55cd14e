class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)

        def is_open(minutes):
            seen, waiting = {(0, 0)}, [(0, 0)]
            while waiting:
                row, column = waiting.pop()
                for place in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    down, right = place
                    if 0 <= down < n and 0 <= right < n and place not in seen and grid[down][right] <= minutes:
                        seen.add(place)
                        waiting.append(place)
            return (n - 1, n - 1) in seen

        low, high = grid[0][0], n * n - 1
        while low < high:
            middle = (low + high) // 2
            if is_open(middle):
                high = middle
            else:
                low = middle + 1
        return low
