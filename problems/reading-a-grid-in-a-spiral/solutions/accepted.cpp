class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int rows = matrix.size(), columns = matrix[0].size();
        vector<vector<bool>> visited(rows, vector<bool>(columns, false));
        vector<int> answer;
        int i = 0, j = 0, di = 0, dj = 1;
        for (int step = 0; step < rows * columns; step++) {
            answer.push_back(matrix[i][j]);
            visited[i][j] = true;
            int x = i + di, y = j + dj;
            if (x < 0 || y < 0 || x == rows || y == columns || visited[x][y]) {
                int old = di;
                di = dj;
                dj = -old;
            }
            i += di;
            j += dj;
        }
        return answer;
    }
};
