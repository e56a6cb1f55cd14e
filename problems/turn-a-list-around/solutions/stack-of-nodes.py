class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        before = last = ListNode()
        while nodes:
            last.next = nodes.pop()
            last = last.next
        last.next = None
        return before.next
