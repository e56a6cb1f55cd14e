class Solution {
    fun copyRandomList(head: Node?): Node? {
        val copies = HashMap<Node, Node>()
        var node = head
        while (node != null) {
            copies[node] = Node(node.`val`)
            node = node.next
        }
        for ((original, copy) in copies) {
            copy.next = copies[original.next]
            copy.random = copies[original.random]
        }
        return copies[head]
    }
}
