class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            if node:
                node.left, node.right = node.right, node.left
                waiting.append(node.left)
                waiting.append(node.right)
        return root
