class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(tree):
            parts = []
            waiting = [tree]
            while waiting:
                node = waiting.pop()
                parts.append(f',{node.val}' if node else ',#')
                if node:
                    waiting.append(node.right)
                    waiting.append(node.left)
            return ''.join(parts)

        return text(subRoot) in text(root)
