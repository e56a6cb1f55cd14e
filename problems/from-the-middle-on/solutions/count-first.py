class Solution:
    def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:
        count = 0
        node = head
        while node:
            count += 1
            node = node.next
        for _ in range(count // 2):
            head = head.next
        return head
