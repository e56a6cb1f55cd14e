fun main() {
    val out = StringBuilder()
    while (true) {
        val line = readLine() ?: break
        val words = line.split(" ").filter { it.isNotEmpty() }
        out.appendLine((listOf(words.size.toString()) + words.reversed()).joinToString(" "))
    }
    print(out)
}
