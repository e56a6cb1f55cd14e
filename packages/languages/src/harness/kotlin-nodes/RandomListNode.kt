class Node @JvmOverloads constructor(var `val`: Int = 0, var next: Node? = null, var random: Node? = null)
