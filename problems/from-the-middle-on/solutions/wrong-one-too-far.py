class Solution:
    def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:
        slow = fast = head
        while fast:
            slow = slow.next
            fast = fast.next.next if fast.next else None
        return slow
