class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        level = root
        while level:
            before = last = Node(0)
            while level:
                for child in (level.left, level.right):
                    if child:
                        last.next = last = child
                level = level.next
            level = before.next
        return root
