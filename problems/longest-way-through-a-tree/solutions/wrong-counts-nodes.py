class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        longest = 0

        def levels(node):
            nonlocal longest
            if not node:
                return 0
            left, right = levels(node.left), levels(node.right)
            longest = max(longest, left + right + 1)
            return 1 + max(left, right)

        levels(root)
        return longest
