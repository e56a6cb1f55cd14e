class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        seen = []
        while root:
            seen.append(root.val)
            root = root.right
        return seen
