class Solution:
    def generate(self, numRows: int) -> List[List[int]]:
        def number(r, j):
            if j == 0 or j == r:
                return 1
            return number(r - 1, j - 1) + number(r - 1, j)

        return [[number(r, j) for j in range(r + 1)] for r in range(numRows)]
