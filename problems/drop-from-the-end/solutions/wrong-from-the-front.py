class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        before = place = ListNode(next=head)
        for _ in range(n - 1):
            place = place.next
        place.next = place.next.next
        return before.next
