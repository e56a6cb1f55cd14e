class Codec() {
    // Encodes a tree to a single string.
    fun serialize(root: TreeNode?): String {
        if (root == null) return "#"
        return "${root.`val`},${serialize(root.left)},${serialize(root.right)}"
    }

    // Decodes what serialize has made.
    fun deserialize(data: String): TreeNode? = build(data.split(",").iterator())

    private fun build(tokens: Iterator<String>): TreeNode? {
        val token = tokens.next()
        if (token == "#") return null
        return TreeNode(token.toInt()).apply {
            left = build(tokens)
            right = build(tokens)
        }
    }
}
