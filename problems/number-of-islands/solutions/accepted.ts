function numIslands(grid: string[][]): number {
  const rows = grid.length;
  const columns = grid[0].length;
  const seen = new Uint8Array(rows * columns);
  let islands = 0;
  for (let start = 0; start < rows * columns; start++) {
    if (seen[start] || grid[Math.floor(start / columns)][start % columns] !== '1') continue;
    islands++;
    seen[start] = 1;
    const open = [start];
    while (open.length > 0) {
      const at = open.pop() as number;
      const row = Math.floor(at / columns);
      const column = at % columns;
      const visit = (r: number, c: number) => {
        if (r < 0 || r >= rows || c < 0 || c >= columns) return;
        if (grid[r][c] !== '1' || seen[r * columns + c]) return;
        seen[r * columns + c] = 1;
        open.push(r * columns + c);
      };
      visit(row + 1, column);
      visit(row - 1, column);
      visit(row, column + 1);
      visit(row, column - 1);
    }
  }
  return islands;
}
