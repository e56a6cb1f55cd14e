function numIslands(grid) {
  const size = grid.length;
  const sink = (start) => {
    const open = [start];
    while (open.length > 0) {
      const [r, c] = open.pop();
      if (r < 0 || r >= size || c < 0 || c >= size || grid[r][c] !== '1') continue;
      grid[r][c] = '0';
      open.push([r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]);
    }
  };
  let islands = 0;
  for (let r = 0; r < size; r++) {
    for (let c = 0; c < size; c++) {
      if (grid[r][c] === '1') {
        islands++;
        sink([r, c]);
      }
    }
  }
  return islands;
}
