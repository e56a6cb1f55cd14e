class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        before = ListNode(0, list1)
        while list2:
            rest = list2.next
            place = before
            while place.next and place.next.val <= list2.val:
                place = place.next
            list2.next = place.next
            place.next = list2
            list2 = rest
        return before.next
