class Node @JvmOverloads constructor(var `val`: Int = 0, var neighbors: ArrayList<Node?> = ArrayList())
