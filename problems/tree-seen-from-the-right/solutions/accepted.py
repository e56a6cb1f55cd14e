class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        seen = []

        def visit(node, level):
            if node:
                if level == len(seen):
                    seen.append(node.val)
                visit(node.right, level + 1)
                visit(node.left, level + 1)

        visit(root, 0)
        return seen
