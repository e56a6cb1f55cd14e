class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        count = 0
        node = head
        while node:
            count += 1
            node = node.next
        before = place = ListNode(next=head)
        for _ in range(count - n - 1):
            place = place.next
        place.next = place.next.next
        return before.next
