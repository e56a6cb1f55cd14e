class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        front, back = head, slow.next
        slow.next = None
        while back:
            next_front, next_back = front.next, back.next
            front.next = back
            back.next = next_front
            front, back = next_front, next_back
