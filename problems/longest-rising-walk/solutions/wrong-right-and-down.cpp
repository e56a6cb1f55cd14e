class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size(), answer = 1;
        vector<vector<int>> length(m, vector<int>(n, 1));
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (i > 0 && matrix[i - 1][j] < matrix[i][j]) length[i][j] = max(length[i][j], length[i - 1][j] + 1);
                if (j > 0 && matrix[i][j - 1] < matrix[i][j]) length[i][j] = max(length[i][j], length[i][j - 1] + 1);
                answer = max(answer, length[i][j]);
            }
        return answer;
    }
};
