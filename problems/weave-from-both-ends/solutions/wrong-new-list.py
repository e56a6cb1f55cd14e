class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = deque()
        while head:
            values.append(head.val)
            head = head.next
        head = last = ListNode(values.popleft())
        while values:
            last.next = ListNode(values.pop())
            last = last.next
            if values:
                last.next = ListNode(values.popleft())
                last = last.next
