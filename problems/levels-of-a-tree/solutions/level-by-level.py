class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        levels = 0
        level = [root] if root else []
        while level:
            levels += 1
            level = [child for node in level for child in (node.left, node.right) if child]
        return levels
