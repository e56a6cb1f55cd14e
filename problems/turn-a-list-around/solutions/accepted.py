class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        while head:
            behind = head.next
            head.next = before
            before = head
            head = behind
        return before
