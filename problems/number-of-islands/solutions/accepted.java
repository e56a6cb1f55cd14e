class Solution {
    public int numIslands(char[][] grid) {
        int rows = grid.length, columns = grid[0].length, islands = 0;
        int[][] steps = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] != '1') continue;
                islands++;
                grid[row][column] = '0';
                Queue<int[]> waiting = new ArrayDeque<>();
                waiting.add(new int[] {row, column});
                while (!waiting.isEmpty()) {
                    int[] at = waiting.remove();
                    for (int[] step : steps) {
                        int r = at[0] + step[0], c = at[1] + step[1];
                        if (r < 0 || r >= rows || c < 0 || c >= columns || grid[r][c] != '1') continue;
                        grid[r][c] = '0';
                        waiting.add(new int[] {r, c});
                    }
                }
            }
        }
        return islands;
    }
}
