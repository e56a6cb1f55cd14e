class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        def levels(node):
            return 1 + max(levels(node.left), levels(node.right)) if node else 0

        if not root:
            return 0
        return max(
            levels(root.left) + levels(root.right),
            self.diameterOfBinaryTree(root.left),
            self.diameterOfBinaryTree(root.right),
        )
