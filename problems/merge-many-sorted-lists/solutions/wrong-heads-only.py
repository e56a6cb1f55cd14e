class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = sorted((node for node in lists if node), key=lambda node: node.val)
        before = last = ListNode()
        for node in heads:
            last.next = ListNode(node.val)
            last = last.next
        return before.next
