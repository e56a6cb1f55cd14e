class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        before = last = ListNode()
        carry = 0
        while l1 or l2:
            total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
            last.next = ListNode(total % 10)
            last = last.next
            carry = total // 10
            l1 = l1.next if l1 else None
            l2 = l2.next if l2 else None
        return before.next
