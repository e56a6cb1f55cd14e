class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(head.val, at, head) for at, head in enumerate(lists) if head]
        heapify(heap)
        before = last = ListNode()
        while heap:
            _, at, node = heappop(heap)
            last.next = last = node
            if node.next:
                heappush(heap, (node.next.val, at, node.next))
        return before.next
