class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def down(node):
            return node.val + max(0, down(node.left), down(node.right)) if node else 0

        return root.val + max(0, down(root.left)) + max(0, down(root.right))
