/**
 * @param {character[][]} grid
 * @return {number}
 */
var numIslands = function (grid) {
  let islands = 0;
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < grid[0].length; column++) {
      if (grid[row][column] !== '1') continue;
      islands++;
      const open = [[row, column]];
      while (open.length > 0) {
        const [r, c] = open.pop();
        if (grid[r]?.[c] !== '1') continue;
        grid[r][c] = '0';
        open.push([r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]);
      }
    }
  }
  return islands;
};
