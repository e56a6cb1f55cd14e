import java.util.PriorityQueue
import java.util.StringTokenizer

fun main() {
    val input = System.`in`.bufferedReader()
    val (lockers, count) = input.readLine().split(" ").map { it.toInt() }
    val free = PriorityQueue((1..lockers).toList())
    val lockerOf = HashMap<Int, Int>()
    val answers = StringBuilder()
    repeat(count) {
        val event = StringTokenizer(input.readLine())
        val what = event.nextToken()
        val parcel = event.nextToken().toInt()
        if (what == "in") {
            val locker = free.poll()
            if (locker != null) lockerOf[parcel] = locker
            answers.append(locker ?: "full").append('\n')
        } else {
            val locker = lockerOf.remove(parcel)
            if (locker != null) free.add(locker)
            answers.append(locker ?: "missing").append('\n')
        }
    }
    print(answers)
}
