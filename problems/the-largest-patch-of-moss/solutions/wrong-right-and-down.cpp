class Solution {
    int take(vector<vector<int>>& g, int r, int c) {
        if (r >= (int)g.size() || c >= (int)g[0].size() || !g[r][c]) return 0;
        g[r][c] = 0;
        return 1 + take(g, r + 1, c) + take(g, r, c + 1);
    }

public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int best = 0;
        for (int r = 0; r < (int)grid.size(); r++)
            for (int c = 0; c < (int)grid[0].size(); c++) best = max(best, take(grid, r, c));
        return best;
    }
};
