class Solution {
    fun isValid(s: String): Boolean {
        val awaited = ArrayDeque<Char>()
        for (bracket in s) {
            when (bracket) {
                '(' -> awaited.addLast(')')
                '[' -> awaited.addLast(']')
                '{' -> awaited.addLast('}')
                else -> if (awaited.isEmpty() || awaited.removeLast() != bracket) return false
            }
        }
        return awaited.isEmpty()
    }
}
