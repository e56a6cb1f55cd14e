class Solution {
    fun rotate(matrix: Array<IntArray>): Unit {
        for (i in matrix.indices) {
            for (j in i + 1 until matrix.size) {
                matrix[i][j] = matrix[j][i].also { matrix[j][i] = matrix[i][j] }
            }
        }
        matrix.forEach { it.reverse() }
    }
}
