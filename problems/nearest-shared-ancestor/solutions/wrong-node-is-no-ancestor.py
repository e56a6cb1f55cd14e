class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        above = root
        while True:
            if root is p or root is q:
                return above
            if p.val < root.val and q.val < root.val:
                above, root = root, root.left
            elif p.val > root.val and q.val > root.val:
                above, root = root, root.right
            else:
                return root
