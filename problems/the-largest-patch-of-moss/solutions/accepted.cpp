class Solution {
    int take(vector<vector<int>>& grid, int r, int c) {
        if (r < 0 || c < 0 || r >= (int)grid.size() || c >= (int)grid[0].size() || grid[r][c] == 0) return 0;
        grid[r][c] = 0;
        return 1 + take(grid, r - 1, c) + take(grid, r + 1, c) + take(grid, r, c - 1) + take(grid, r, c + 1);
    }

public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int largest = 0;
        for (int r = 0; r < (int)grid.size(); r++)
            for (int c = 0; c < (int)grid[0].size(); c++) largest = max(largest, take(grid, r, c));
        return largest;
    }
};
