class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def count(node, greatest):
            if not node:
                return 0
            own = 1 if node.val > greatest else 0
            greatest = max(greatest, node.val)
            return own + count(node.left, greatest) + count(node.right, greatest)

        return count(root, -10001)
