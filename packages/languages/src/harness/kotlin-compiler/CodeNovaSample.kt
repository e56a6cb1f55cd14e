import java.util.*
import kotlin.math.*

/** Stands in for a person's class while archives are made and the compiler warms up: does what most solutions do. */
class CodeNovaSample {
    private val counts = HashMap<Int, Int>()
    private val nearest = PriorityQueue<IntArray>(compareBy { it[0] })
    private val waiting = ArrayDeque<Pair<Int, Int>>()

    private class Entry(val key: Int, var next: Entry? = null)

    private data class Place(val row: Int, val column: Int)

    fun add(values: IntArray, text: String): List<Int> {
        val seen = mutableListOf<Int>()
        for ((index, value) in values.withIndex()) {
            counts[value] = counts.getOrDefault(value, 0) + 1
            waiting.addLast(Pair(index, value))
        }
        nearest.add(intArrayOf(2, 1))
        nearest.offer(intArrayOf(1, 1))
        var head: Entry? = null
        for (value in values.reversed()) head = Entry(value, head)
        while (head != null) {
            seen.add(max(head.key, nearest.peek()[0]))
            head = head.next
        }
        val letters = text.groupBy { it }.mapValues { it.value.size }
        val places = mutableSetOf<Place>()
        for (row in 0 until 3) for (column in 2 downTo 0) places.add(Place(row, column))
        val grid = Array(3) { IntArray(3) }
        grid[0][1] = places.size
        fun depth(left: Int): Int = if (left == 0) 0 else 1 + depth(left - 1)
        val kind = when {
            letters.isEmpty() -> "none"
            depth(3) in 1..3 -> "some"
            else -> "many"
        }
        println("$kind ${letters.entries.joinToString(",") { "${it.key}${it.value}" }} ${grid[0].sum()}")
        val (first, second) = waiting.removeFirst()
        return seen.map { it + first + second }.filter { it > 0 }.sortedDescending()
    }
}
