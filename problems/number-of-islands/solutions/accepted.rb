# @param {Character[][]} grid
# @return {Integer}
def num_islands(grid)
  islands = 0
  grid.each_index do |row|
    grid[row].each_index do |column|
      next if grid[row][column] == '0'

      islands += 1
      sink(grid, row, column)
    end
  end
  islands
end

def sink(grid, row, column)
  grid[row][column] = '0'
  open = [[row, column]]
  until open.empty?
    r, c = open.pop
    [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]].each do |y, x|
      next if y.negative? || x.negative? || y == grid.size || grid[y][x] != '1'

      grid[y][x] = '0'
      open << [y, x]
    end
  end
end
