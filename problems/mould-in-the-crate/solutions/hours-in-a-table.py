class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        hours = {}
        queue = deque()
        for row, line in enumerate(grid):
            for column, fruit in enumerate(line):
                if fruit == 2:
                    hours[row, column] = 0
                    queue.append((row, column))
        good = {(row, column) for row, line in enumerate(grid) for column, fruit in enumerate(line) if fruit == 1}
        while queue:
            row, column = queue.popleft()
            for place in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if place in good and place not in hours:
                    hours[place] = hours[row, column] + 1
                    queue.append(place)
        if any(place not in hours for place in good):
            return -1
        return max(hours.values(), default=0)
