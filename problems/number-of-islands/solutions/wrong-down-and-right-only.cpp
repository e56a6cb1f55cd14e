class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (int row = 0; row < (int)grid.size(); row++)
            for (int column = 0; column < (int)grid[0].size(); column++)
                if (grid[row][column] == '1') {
                    islands++;
                    sink(grid, row, column);
                }
        return islands;
    }

private:
    void sink(vector<vector<char>>& grid, int row, int column) {
        if (row >= (int)grid.size() || column >= (int)grid[0].size() || grid[row][column] != '1') return;
        grid[row][column] = '0';
        sink(grid, row + 1, column);
        sink(grid, row, column + 1);
    }
};
