class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        nodes = []
        for node in lists:
            while node:
                nodes.append(node)
                node = node.next
        nodes.sort(key=lambda node: node.val)
        before = last = ListNode()
        for node in nodes:
            last.next = node
            last = node
        last.next = None
        return before.next
