class Solution {
    fun mergeKLists(lists: Array<ListNode?>): ListNode? {
        val heads = PriorityQueue<ListNode>(compareBy { it.`val` })
        lists.filterNotNull().forEach { heads.add(it) }
        val before = ListNode(0)
        var last = before
        while (heads.isNotEmpty()) {
            val node = heads.poll()
            last.next = node
            last = node
            node.next?.let { heads.add(it) }
        }
        return before.next
    }
}
