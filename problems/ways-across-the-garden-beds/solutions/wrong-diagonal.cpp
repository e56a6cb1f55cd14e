class Solution {
public:
    int uniquePaths(int m, int n) {
        vector<vector<long long>> ways(m, vector<long long>(n, 1));
        for (int row = 1; row < m; row++)
            for (int column = 1; column < n; column++)
                ways[row][column] =
                    (ways[row - 1][column] + ways[row][column - 1] + ways[row - 1][column - 1]) % 2147483647;
        return (int)ways[m - 1][n - 1];
    }
};
