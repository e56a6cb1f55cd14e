class Solution {
public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& h) {
        int m = h.size(), n = h[0].size();
        vector<vector<bool>> west(m, vector<bool>(n)), east = west;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                west[i][j] = i == 0 || j == 0 || (west[i - 1][j] && h[i - 1][j] <= h[i][j]) ||
                             (west[i][j - 1] && h[i][j - 1] <= h[i][j]);
        for (int i = m - 1; i >= 0; i--)
            for (int j = n - 1; j >= 0; j--)
                east[i][j] = i == m - 1 || j == n - 1 || (east[i + 1][j] && h[i + 1][j] <= h[i][j]) ||
                             (east[i][j + 1] && h[i][j + 1] <= h[i][j]);
        vector<vector<int>> result;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (west[i][j] && east[i][j]) result.push_back({i, j});
        return result;
    }
};
