class Solution {
    fun mirror(root: Node?): Node? {
        if (root == null) return null
        val copy = Node(root.`val`)
        copy.children = root.children.reversed().map { mirror(it) }
        return copy
    }
}
