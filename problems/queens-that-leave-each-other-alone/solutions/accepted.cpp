class Solution {
    vector<vector<string>> result;
    vector<string> board;
    vector<bool> columns, sums, differences;

    void place(int n, int row) {
        if (row == n) {
            result.push_back(board);
            return;
        }
        for (int column = 0; column < n; column++) {
            if (columns[column] || sums[row + column] || differences[row - column + n]) continue;
            columns[column] = sums[row + column] = differences[row - column + n] = true;
            board[row][column] = 'Q';
            place(n, row + 1);
            board[row][column] = '.';
            columns[column] = sums[row + column] = differences[row - column + n] = false;
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        board.assign(n, string(n, '.'));
        columns.assign(n, false);
        sums.assign(2 * n, false);
        differences.assign(2 * n, false);
        place(n, 0);
        return result;
    }
};
