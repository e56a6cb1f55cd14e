class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        vector<int> answer;
        for (int ring = 0; ring < min(m, n) / 2; ring++) {
            for (int j = ring; j < n - 1 - ring; j++) answer.push_back(matrix[ring][j]);
            for (int i = ring; i < m - 1 - ring; i++) answer.push_back(matrix[i][n - 1 - ring]);
            for (int j = n - 1 - ring; j > ring; j--) answer.push_back(matrix[m - 1 - ring][j]);
            for (int i = m - 1 - ring; i > ring; i--) answer.push_back(matrix[i][ring]);
        }
        return answer;
    }
};
