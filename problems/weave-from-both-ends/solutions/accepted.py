class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        rest, back = slow.next, None
        slow.next = None
        while rest:
            behind = rest.next
            rest.next = back
            back = rest
            rest = behind
        front = head
        while back:
            next_front, next_back = front.next, back.next
            front.next = back
            back.next = next_front
            front, back = next_front, next_back
