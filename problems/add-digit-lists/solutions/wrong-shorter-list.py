class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        before = last = ListNode()
        carry = 0
        while l1 and l2:
            total = carry + l1.val + l2.val
            last.next = ListNode(total % 10)
            last = last.next
            carry = total // 10
            l1, l2 = l1.next, l2.next
        if carry:
            last.next = ListNode(carry)
        return before.next
