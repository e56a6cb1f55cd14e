class Solution {
public:
    bool isInterleave(string s1, string s2, string s3) {
        int m = s1.size(), n = s2.size();
        if (m + n != (int)s3.size()) return false;
        vector<bool> row(n + 1, false);
        for (int i = 0; i <= m; i++)
            for (int j = 0; j <= n; j++) {
                bool above = i > 0 && row[j] && s1[i - 1] == s3[i + j - 1];
                bool left = j > 0 && row[j - 1] && s2[j - 1] == s3[i + j - 1];
                row[j] = above || left || i + j == 0;
            }
        return row[n];
    }
};
