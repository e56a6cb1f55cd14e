int numIslands(char** grid, int gridSize, int* gridColSize) {
    int columns = gridColSize[0], islands = 0;
    int* open = malloc(gridSize * columns * sizeof(int));
    static const int steps[4][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    for (int start = 0; start < gridSize * columns; start++) {
        if (grid[start / columns][start % columns] != '1') continue;
        islands++;
        int count = 0;
        grid[start / columns][start % columns] = '0';
        open[count++] = start;
        while (count > 0) {
            int row = open[--count] / columns, column = open[count] % columns;
            for (int step = 0; step < 4; step++) {
                int nextRow = row + steps[step][0], nextColumn = column + steps[step][1];
                if (nextRow < 0 || nextRow >= gridSize || nextColumn < 0 || nextColumn >= columns) continue;
                if (grid[nextRow][nextColumn] != '1') continue;
                grid[nextRow][nextColumn] = '0';
                open[count++] = nextRow * columns + nextColumn;
            }
        }
    }
    free(open);
    return islands;
}
