func numIslands(grid [][]byte) int {
	islands := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == '1' {
				islands++
				sink(grid, row, column)
			}
		}
	}
	return islands
}

func sink(grid [][]byte, row, column int) {
	if row < 0 || row >= len(grid) || column < 0 || column >= len(grid[row]) || grid[row][column] != '1' {
		return
	}
	grid[row][column] = '0'
	sink(grid, row+1, column)
	sink(grid, row-1, column)
	sink(grid, row, column+1)
	sink(grid, row, column-1)
}
