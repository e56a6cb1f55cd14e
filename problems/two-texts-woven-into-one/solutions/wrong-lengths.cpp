class Solution {
public:
    bool isInterleave(string s1, string s2, string s3) {
        int m = s1.size(), n = s2.size();
        if (m + n > (int)s3.size()) return false;
        vector<vector<bool>> woven(m + 1, vector<bool>(n + 1, false));
        woven[0][0] = true;
        for (int i = 0; i <= m; i++)
            for (int j = 0; j <= n; j++) {
                if (i > 0 && woven[i - 1][j] && s1[i - 1] == s3[i + j - 1]) woven[i][j] = true;
                if (j > 0 && woven[i][j - 1] && s2[j - 1] == s3[i + j - 1]) woven[i][j] = true;
            }
        return woven[m][n];
    }
};
