double scale_all(long long factor, double part, long long* values, int valuesSize, double** grid, int gridSize, int* gridColSize, bool* keep, int keepSize, char mark) {
    double sum = 0;
    for (int i = 0; i < gridSize; i++)
        for (int j = 0; j < gridColSize[i]; j++) sum += grid[i][j];
    for (int i = 0; i < valuesSize; i++)
        if (keep[i]) sum += part * factor * values[i];
    return mark == '+' ? sum : -sum;
}
