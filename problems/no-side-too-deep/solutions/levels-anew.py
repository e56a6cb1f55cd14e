class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def levels(node):
            return 1 + max(levels(node.left), levels(node.right)) if node else 0

        if not root:
            return True
        if abs(levels(root.left) - levels(root.right)) > 1:
            return False
        return self.isBalanced(root.left) and self.isBalanced(root.right)
