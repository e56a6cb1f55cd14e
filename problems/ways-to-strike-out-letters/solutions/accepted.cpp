class Solution {
public:
    int numDistinct(string s, string t) {
        int m = s.size(), n = t.size();
        vector<vector<int>> ways(m + 1, vector<int>(n + 1, 0));
        for (int i = 0; i <= m; i++) ways[i][0] = 1;
        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++)
                ways[i][j] = ways[i - 1][j] + (s[i - 1] == t[j - 1] ? ways[i - 1][j - 1] : 0);
        return ways[m][n];
    }
};
