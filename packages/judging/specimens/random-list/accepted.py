class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {None: None}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, copy in copies.items():
            if node:
                copy.next, copy.random = copies[node.next], copies[node.random]
        return copies[head]
