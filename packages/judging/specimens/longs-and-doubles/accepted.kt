class Solution {
    fun scale_all(
        factor: Long, part: Double, values: LongArray, grid: Array<DoubleArray>, keep: BooleanArray, mark: Char
    ): Double {
        var sum = grid.sumOf { it.sum() }
        for (i in values.indices) if (keep[i]) sum += part * factor * values[i]
        return if (mark == '-') -sum else sum
    }
}
