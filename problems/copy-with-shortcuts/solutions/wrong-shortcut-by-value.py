class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {}
        before = last = Node(0)
        node = head
        while node:
            last.next = Node(node.val)
            last = last.next
            copies[node.val] = last
            node = node.next
        node, copy = head, before.next
        while node:
            if node.random:
                copy.random = copies[node.random.val]
            node, copy = node.next, copy.next
        return before.next
