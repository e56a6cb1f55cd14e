class Solution {
public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int rows = heights.size(), columns = heights[0].size();
        vector<vector<int>> marks(rows, vector<int>(columns));
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++) {
                if (r == 0 || c == 0) marks[r][c] |= 1;
                if (r == rows - 1 || c == columns - 1) marks[r][c] |= 2;
            }
        const int step[5] = {0, 1, 0, -1, 0};
        bool changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < columns; c++)
                    for (int d = 0; d < 4; d++) {
                        int i = r + step[d], j = c + step[d + 1];
                        if (i < 0 || j < 0 || i >= rows || j >= columns || heights[i][j] > heights[r][c]) continue;
                        if ((marks[r][c] | marks[i][j]) != marks[r][c]) {
                            marks[r][c] |= marks[i][j];
                            changed = true;
                        }
                    }
        }
        vector<vector<int>> result;
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                if (marks[r][c] == 3) result.push_back({r, c});
        return result;
    }
};
