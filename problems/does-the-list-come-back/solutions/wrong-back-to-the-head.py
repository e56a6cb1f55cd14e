class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        for _ in range(100000):
            if node is None:
                return False
            node = node.next
            if node is not None and node is head:
                return True
        return False
