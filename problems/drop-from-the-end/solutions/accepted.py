class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        before = ListNode(next=head)
        ahead, behind = head, before
        for _ in range(n):
            ahead = ahead.next
        while ahead:
            ahead = ahead.next
            behind = behind.next
        behind.next = behind.next.next
        return before.next
