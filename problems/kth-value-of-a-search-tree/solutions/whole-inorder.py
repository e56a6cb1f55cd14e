class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values = []

        def visit(node):
            if node:
                visit(node.left)
                values.append(node.val)
                visit(node.right)

        visit(root)
        return values[k - 1]
