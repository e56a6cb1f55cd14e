class Solution {
    fun reorderList(head: ListNode?): Unit {
        val nodes = ArrayDeque<ListNode>()
        var node = head
        while (node != null) {
            nodes.addLast(node)
            node = node.next
        }
        var last = ListNode(0)
        var fromFront = true
        while (nodes.isNotEmpty()) {
            val next = if (fromFront) nodes.removeFirst() else nodes.removeLast()
            fromFront = !fromFront
            last.next = next
            last = next
        }
        last.next = null
    }
}
