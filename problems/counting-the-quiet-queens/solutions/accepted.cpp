class Solution {
    vector<bool> columns, sums, differences;

    int place(int n, int row) {
        if (row == n) return 1;
        int ways = 0;
        for (int column = 0; column < n; column++) {
            if (columns[column] || sums[row + column] || differences[row - column + n]) continue;
            columns[column] = sums[row + column] = differences[row - column + n] = true;
            ways += place(n, row + 1);
            columns[column] = sums[row + column] = differences[row - column + n] = false;
        }
        return ways;
    }

public:
    int totalNQueens(int n) {
        columns.assign(n, false);
        sums.assign(2 * n, false);
        differences.assign(2 * n, false);
        return place(n, 0);
    }
};
