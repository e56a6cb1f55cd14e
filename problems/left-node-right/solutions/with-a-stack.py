class Solution:
    def inorderTraversal(self, root: Optional[TreeNode]) -> List[int]:
        values = []
        waiting = []
        node = root
        while node or waiting:
            while node:
                waiting.append(node)
                node = node.left
            node = waiting.pop()
            values.append(node.val)
            node = node.right
        return values
