class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def count(node, greatest):
            if not node:
                return 0
            greatest = max(greatest, node.val)
            return (node.val == greatest) + count(node.left, greatest) + count(node.right, greatest)

        return count(root, root.val)
