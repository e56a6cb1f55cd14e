class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = [(node.val, number, node) for number, node in enumerate(lists) if node]
        heapify(heads)
        before = last = ListNode()
        while heads:
            _, number, node = heappop(heads)
            last.next = node
            last = node
            if node.next:
                heappush(heads, (node.next.val, number, node.next))
        return before.next
