class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), fresh = 0, minutes = 0;
        queue<pair<int, int>> rim;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] == 2) rim.push({row, column});
                if (grid[row][column] == 1) fresh++;
            }
        int steps[] = {0, 1, 0, -1, 0};
        while (fresh && !rim.empty()) {
            minutes++;
            for (int left = rim.size(); left > 0; left--) {
                auto [row, column] = rim.front();
                rim.pop();
                for (int way = 0; way < 4; way++) {
                    int down = row + steps[way], right = column + steps[way + 1];
                    if (down < 0 || down >= rows || right < 0 || right >= columns || grid[down][right] != 1) continue;
                    grid[down][right] = 2;
                    fresh--;
                    rim.push({down, right});
                }
            }
        }
        return fresh ? -1 : minutes;
    }
};
