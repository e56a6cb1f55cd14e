class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        row = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            if node:
                row.append(node.val)
                waiting.append(node.left)
                waiting.append(node.right)
        return [row]
