class Solution {
    fun connect(root: Node?): Node? {
        var level = root
        while (level != null) {
            val before = Node(0)
            var last: Node = before
            var node = level
            while (node != null) {
                for (child in listOfNotNull(node.left, node.right)) {
                    last.next = child
                    last = child
                }
                node = node.next
            }
            level = before.next
        }
        return root
    }
}
