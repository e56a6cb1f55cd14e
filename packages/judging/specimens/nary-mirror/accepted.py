class Solution:
    def mirror(self, root: 'Node') -> 'Node':
        if root is None:
            return None
        return Node(root.val, [self.mirror(child) for child in reversed(root.children)])
