class Solution:
    def inorderTraversal(self, root: Optional[TreeNode]) -> List[int]:
        values = []

        def visit(node):
            if node:
                visit(node.left)
                values.append(node.val)
                visit(node.right)

        visit(root)
        return values
