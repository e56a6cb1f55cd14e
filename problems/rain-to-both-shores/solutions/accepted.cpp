class Solution {
    vector<vector<int>> heights;
    int rows, columns;

    void climb(int row, int column, int from, vector<vector<bool>>& seen) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) return;
        if (seen[row][column] || heights[row][column] < from) return;
        seen[row][column] = true;
        int height = heights[row][column];
        climb(row - 1, column, height, seen);
        climb(row + 1, column, height, seen);
        climb(row, column - 1, height, seen);
        climb(row, column + 1, height, seen);
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        this->heights = heights;
        rows = heights.size();
        columns = heights[0].size();
        vector<vector<bool>> west(rows, vector<bool>(columns)), east = west;
        for (int row = 0; row < rows; row++) {
            climb(row, 0, 0, west);
            climb(row, columns - 1, 0, east);
        }
        for (int column = 0; column < columns; column++) {
            climb(0, column, 0, west);
            climb(rows - 1, column, 0, east);
        }
        vector<vector<int>> result;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                if (west[row][column] && east[row][column]) result.push_back({row, column});
        return result;
    }
};
