class Node @JvmOverloads constructor(var `val`: Int = 0, var children: List<Node?> = ArrayList())
