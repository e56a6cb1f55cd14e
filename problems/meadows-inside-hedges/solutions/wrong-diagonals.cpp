class Solution {
public:
    void solve(vector<vector<char>>& board) {
        int m = board.size(), n = board[0].size();
        queue<pair<int, int>> q;
        vector<vector<bool>> keep(m, vector<bool>(n));
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if ((i == 0 || j == 0 || i == m - 1 || j == n - 1) && board[i][j] == 'O') {
                    keep[i][j] = true;
                    q.push({i, j});
                }
        while (!q.empty()) {
            auto [i, j] = q.front();
            q.pop();
            for (int r = max(0, i - 1); r <= min(m - 1, i + 1); r++)
                for (int c = max(0, j - 1); c <= min(n - 1, j + 1); c++)
                    if (board[r][c] == 'O' && !keep[r][c]) {
                        keep[r][c] = true;
                        q.push({r, c});
                    }
        }
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (!keep[i][j]) board[i][j] = 'X';
    }
};
