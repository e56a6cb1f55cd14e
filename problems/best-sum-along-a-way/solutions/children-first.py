class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        nodes = [root]
        for node in nodes:
            nodes += [child for child in (node.left, node.right) if child]
        best = root.val
        down = {None: 0}
        for node in reversed(nodes):
            left, right = down[node.left], down[node.right]
            best = max(best, node.val + left + right)
            down[node] = max(0, node.val + max(left, right))
        return best
