class Solution {
    int longest(vector<vector<int>>& matrix, vector<vector<int>>& known, int i, int j) {
        int& best = known[i][j];
        if (best > 0) return best;
        best = 1;
        const int dx[] = {-1, 1, 0, 0}, dy[] = {0, 0, -1, 1};
        for (int d = 0; d < 4; d++) {
            int x = i + dx[d], y = j + dy[d];
            if (x < 0 || y < 0 || x == (int)matrix.size() || y == (int)matrix[0].size()) continue;
            if (matrix[x][y] > matrix[i][j]) best = max(best, longest(matrix, known, x, y) + 1);
        }
        return best;
    }

public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int answer = 0;
        vector<vector<int>> known(matrix.size(), vector<int>(matrix[0].size(), 0));
        for (int i = 0; i < (int)matrix.size(); i++)
            for (int j = 0; j < (int)matrix[0].size(); j++) answer = max(answer, longest(matrix, known, i, j));
        return answer;
    }
};
