public class Solution {
    private readonly Queue<(int, int)> waiting = new Queue<(int, int)>();

    public int NumIslands(char[][] grid) {
        int islands = 0;
        for (int row = 0; row < grid.Length; row++) {
            for (int column = 0; column < grid[row].Length; column++) {
                if (grid[row][column] != '1') continue;
                islands++;
                Visit(grid, row, column);
                while (waiting.Count > 0) {
                    var (r, c) = waiting.Dequeue();
                    Visit(grid, r + 1, c);
                    Visit(grid, r - 1, c);
                    Visit(grid, r, c + 1);
                    Visit(grid, r, c - 1);
                }
            }
        }
        return islands;
    }

    private void Visit(char[][] grid, int row, int column) {
        if (row < 0 || row >= grid.Length || column < 0 || column >= grid[row].Length) return;
        if (grid[row][column] != '1') return;
        grid[row][column] = '0';
        waiting.Enqueue((row, column));
    }
}
