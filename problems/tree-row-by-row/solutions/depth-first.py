class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = []

        def visit(node, level):
            if node:
                if level == len(rows):
                    rows.append([])
                rows[level].append(node.val)
                visit(node.left, level + 1)
                visit(node.right, level + 1)

        visit(root, 0)
        return rows
