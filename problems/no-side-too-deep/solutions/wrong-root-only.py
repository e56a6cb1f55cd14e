class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def levels(node):
            return 1 + max(levels(node.left), levels(node.right)) if node else 0

        return not root or abs(levels(root.left) - levels(root.right)) <= 1
