class Node @JvmOverloads constructor(var `val`: Int = 0, var left: Node? = null, var right: Node? = null, var next: Node? = null)
