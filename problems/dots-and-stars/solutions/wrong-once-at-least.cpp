class Solution {
public:
    bool isMatch(string s, string p) {
        int m = s.size(), n = p.size();
        vector<vector<char>> fits(m + 2, vector<char>(n + 2, 0));
        fits[m][n] = 1;
        for (int i = m; i >= 0; i--)
            for (int j = n - 1; j >= 0; j--) {
                bool first = i < m && (p[j] == s[i] || p[j] == '.');
                if (j + 1 < n && p[j + 1] == '*') fits[i][j] = first && (fits[i + 1][j] || fits[i + 1][j + 2]);
                else fits[i][j] = first && fits[i + 1][j + 1];
            }
        return fits[0][0];
    }
};
