class Solution:
    def generate(self, numRows: int) -> List[List[int]]:
        rows = []
        for r in range(numRows):
            row = [1]
            for j in range(r):
                row.append(row[j] * (r - j) // (j + 1))
            rows.append(row)
        return rows
