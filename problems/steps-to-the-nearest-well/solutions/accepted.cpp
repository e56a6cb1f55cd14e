class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        int rows = rooms.size(), columns = rooms[0].size();
        queue<pair<int, int>> waiting;
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                if (rooms[r][c] == 0) waiting.push({r, c});
        const int step[5] = {0, 1, 0, -1, 0};
        while (!waiting.empty()) {
            auto [r, c] = waiting.front();
            waiting.pop();
            for (int d = 0; d < 4; d++) {
                int i = r + step[d], j = c + step[d + 1];
                if (i < 0 || j < 0 || i >= rows || j >= columns || rooms[i][j] != INT_MAX) continue;
                rooms[i][j] = rooms[r][c] + 1;
                waiting.push({i, j});
            }
        }
    }
};
