class Solution {
    fun lengthOfLongestSubstring(s: String): Int {
        val last = HashMap<Char, Int>()
        var start = 0
        var best = 0
        for ((end, character) in s.withIndex()) {
            last.put(character, end)?.let { seen -> start = maxOf(start, seen + 1) }
            best = maxOf(best, end - start + 1)
        }
        return best
    }
}
