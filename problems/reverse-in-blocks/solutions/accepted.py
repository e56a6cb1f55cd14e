class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        before = last = ListNode(next=head)
        while True:
            end = last
            for _ in range(k):
                end = end.next
                if not end:
                    return before.next
            first = node = last.next
            previous = end.next
            for _ in range(k):
                behind = node.next
                node.next = previous
                previous = node
                node = behind
            last.next = end
            last = first
