class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        if not root:
            return False
        if self.alike(root, subRoot):
            return True
        return self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)

    def alike(self, one, other):
        if not one or not other:
            return one is other
        return one.val == other.val and self.alike(one.left, other.left) and self.alike(one.right, other.right)
