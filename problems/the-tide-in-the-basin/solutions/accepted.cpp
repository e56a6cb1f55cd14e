class Solution {
    vector<int> leader;

    int find(int at) {
        while (leader[at] != at) at = leader[at] = leader[leader[at]];
        return at;
    }

public:
    int swimInWater(vector<vector<int>>& grid) {
        int n = grid.size();
        vector<int> place(n * n);
        leader.resize(n * n);
        for (int row = 0; row < n; row++)
            for (int column = 0; column < n; column++) place[grid[row][column]] = row * n + column;
        for (int at = 0; at < n * n; at++) leader[at] = at;
        for (int height = 0; height < n * n; height++) {
            int row = place[height] / n, column = place[height] % n;
            auto join = [&](int down, int right) {
                if (down < 0 || down >= n || right < 0 || right >= n || grid[down][right] > height) return;
                leader[find(down * n + right)] = find(place[height]);
            };
            join(row - 1, column);
            join(row + 1, column);
            join(row, column - 1);
            join(row, column + 1);
            if (find(0) == find(n * n - 1)) return height;
        }
        return n * n - 1;
    }
};
