from typing import Optional


class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(original):
            if original not in copies:
                copies[original] = Node(original.val)
                copies[original].neighbors = [copy(each) for each in original.neighbors]
            return copies[original]

        return copy(node) if node else None
