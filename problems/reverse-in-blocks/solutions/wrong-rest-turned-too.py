class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        for start in range(0, len(nodes), k):
            nodes[start:start + k] = reversed(nodes[start:start + k])
        for one, other in zip(nodes, nodes[1:] + [None]):
            one.next = other
        return nodes[0]
