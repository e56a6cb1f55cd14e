class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        def count(node, above):
            if not node:
                return 0
            return (node.val >= above) + count(node.left, node.val) + count(node.right, node.val)

        return count(root, root.val)
