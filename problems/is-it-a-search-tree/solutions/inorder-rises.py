class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        before = -math.inf
        waiting = []
        while root or waiting:
            while root:
                waiting.append(root)
                root = root.left
            root = waiting.pop()
            if root.val <= before:
                return False
            before = root.val
            root = root.right
        return True
