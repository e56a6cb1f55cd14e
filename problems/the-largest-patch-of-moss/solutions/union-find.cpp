class Solution {
public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), largest = 0;
        vector<int> follows(m * n), size(m * n, 1);
        iota(follows.begin(), follows.end(), 0);
        auto leader = [&](int x) {
            while (follows[x] != x) x = follows[x] = follows[follows[x]];
            return x;
        };
        for (int r = 0; r < m; r++)
            for (int c = 0; c < n; c++) {
                if (!grid[r][c]) continue;
                int here = r * n + c;
                for (int other : {r > 0 && grid[r - 1][c] ? here - n : -1, c > 0 && grid[r][c - 1] ? here - 1 : -1}) {
                    if (other < 0) continue;
                    int a = leader(here), b = leader(other);
                    if (a == b) continue;
                    follows[a] = b;
                    size[b] += size[a];
                }
                largest = max(largest, size[leader(here)]);
            }
        return largest;
    }
};
