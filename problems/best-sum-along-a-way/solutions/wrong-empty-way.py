class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = 0

        def down(node):
            nonlocal best
            if not node:
                return 0
            left, right = down(node.left), down(node.right)
            best = max(best, node.val + left + right)
            return max(0, node.val + max(left, right))

        down(root)
        return best
