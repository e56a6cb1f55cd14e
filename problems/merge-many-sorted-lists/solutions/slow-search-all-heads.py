class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        before = last = ListNode()
        while True:
            smallest = -1
            for number, node in enumerate(lists):
                if node and (smallest < 0 or node.val < lists[smallest].val):
                    smallest = number
            if smallest < 0:
                return before.next
            last.next = lists[smallest]
            last = last.next
            lists[smallest] = last.next
