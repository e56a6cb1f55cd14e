class Solution {
public:
    int uniquePaths(int m, int n) {
        vector<vector<int>> ways(m, vector<int>(n, 1));
        for (int row = 1; row < m; row++)
            for (int column = 1; column < n; column++)
                ways[row][column] = ways[row - 1][column] + ways[row][column - 1];
        return ways[m - 1][n - 1];
    }
};
