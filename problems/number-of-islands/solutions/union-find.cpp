class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), islands = 0;
        parent.resize(rows * columns);
        iota(parent.begin(), parent.end(), 0);
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] != '1') continue;
                islands++;
                if (row > 0 && grid[row - 1][column] == '1')
                    islands -= join(row * columns + column, (row - 1) * columns + column);
                if (column > 0 && grid[row][column - 1] == '1')
                    islands -= join(row * columns + column, row * columns + column - 1);
            }
        return islands;
    }

private:
    vector<int> parent;

    int root(int at) {
        while (parent[at] != at) at = parent[at] = parent[parent[at]];
        return at;
    }

    bool join(int one, int other) {
        int a = root(one), b = root(other);
        parent[a] = b;
        return a != b;
    }
};
