impl Solution {
    pub fn num_islands(mut grid: Vec<Vec<char>>) -> i32 {
        let mut islands = 0;
        for row in 0..grid.len() {
            for column in 0..grid[row].len() {
                if grid[row][column] == '1' {
                    islands += 1;
                    sink(&mut grid, row, column);
                }
            }
        }
        islands
    }
}

fn sink(grid: &mut [Vec<char>], row: usize, column: usize) {
    let mut open = vec![(row, column)];
    while let Some((row, column)) = open.pop() {
        // One less than 0 is beyond every grid.
        match grid.get_mut(row).and_then(|cells| cells.get_mut(column)) {
            Some(cell) if *cell == '1' => *cell = '0',
            _ => continue,
        }
        open.push((row + 1, column));
        open.push((row.wrapping_sub(1), column));
        open.push((row, column + 1));
        open.push((row, column.wrapping_sub(1)));
    }
}
