class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def covers(one, other):
            if not other:
                return True
            return bool(one) and one.val == other.val and covers(one.left, other.left) and covers(one.right, other.right)

        if not root:
            return False
        return covers(root, subRoot) or self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)
