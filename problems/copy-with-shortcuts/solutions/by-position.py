class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        originals = []
        while head:
            originals.append(head)
            head = head.next
        copies = [Node(node.val) for node in originals]
        for i, node in enumerate(originals):
            if node.next:
                copies[i].next = copies[i + 1]
            if node.random:
                copies[i].random = copies[originals.index(node.random)]
        return copies[0] if copies else None
