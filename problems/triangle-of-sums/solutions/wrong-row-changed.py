class Solution:
    def generate(self, numRows: int) -> List[List[int]]:
        row = [1]
        rows = [row[:]]
        for _ in range(numRows - 1):
            for j in range(1, len(row)):
                row[j] = row[j - 1] + row[j]
            row.append(1)
            rows.append(row[:])
        return rows
