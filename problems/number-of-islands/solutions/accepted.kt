class Solution {
    fun numIslands(grid: Array<CharArray>): Int {
        val waiting = ArrayDeque<Pair<Int, Int>>()

        fun visit(row: Int, column: Int) {
            if (grid.getOrNull(row)?.getOrNull(column) != '1') return
            grid[row][column] = '0'
            waiting.addLast(row to column)
        }

        var islands = 0
        for (row in grid.indices) {
            for (column in grid[row].indices) {
                if (grid[row][column] != '1') continue
                islands++
                visit(row, column)
                while (waiting.isNotEmpty()) {
                    val (r, c) = waiting.removeFirst()
                    visit(r + 1, c)
                    visit(r - 1, c)
                    visit(r, c + 1)
                    visit(r, c - 1)
                }
            }
        }
        return islands
    }
}
