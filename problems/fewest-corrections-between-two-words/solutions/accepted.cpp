class Solution {
public:
    int minDistance(string word1, string word2) {
        int n = word2.size();
        vector<int> row(n + 1);
        iota(row.begin(), row.end(), 0);
        for (char first : word1) {
            int diagonal = row[0]++;
            for (int j = 0; j < n; j++) {
                int above = row[j + 1];
                row[j + 1] = first == word2[j] ? diagonal : 1 + min({diagonal, above, row[j]});
                diagonal = above;
            }
        }
        return row[n];
    }
};
