class Solution {
    fun groupWords(words: List<String>, first: Char): List<List<String>> {
        val (one, other) = words.partition { it[0] == first }
        return listOf(one, LinkedList(other))
    }
}
