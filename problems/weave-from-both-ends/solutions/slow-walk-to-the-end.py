class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        front = head
        while front and front.next and front.next.next:
            before_last = front
            while before_last.next.next:
                before_last = before_last.next
            last = before_last.next
            before_last.next = None
            last.next = front.next
            front.next = last
            front = last.next
