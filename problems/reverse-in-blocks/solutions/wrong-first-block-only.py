class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        previous, node = None, head
        for _ in range(k):
            behind = node.next
            node.next = previous
            previous = node
            node = behind
        head.next = node
        return previous
