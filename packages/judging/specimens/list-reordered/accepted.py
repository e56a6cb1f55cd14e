class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = deque()
        while head:
            nodes.append(head)
            head = head.next
        last = ListNode()
        while nodes:
            last.next = nodes.popleft()
            last = last.next
            if nodes:
                last.next = nodes.pop()
                last = last.next
        last.next = None
