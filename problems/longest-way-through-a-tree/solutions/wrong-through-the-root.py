class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        def levels(node):
            return 1 + max(levels(node.left), levels(node.right)) if node else 0

        return levels(root.left) + levels(root.right)
