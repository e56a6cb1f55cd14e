class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        balanced = True

        def levels(node):
            nonlocal balanced
            if not node:
                return 0
            left, right = levels(node.left), levels(node.right)
            if abs(left - right) > 1:
                balanced = False
            return 1 + max(left, right)

        levels(root)
        return balanced
