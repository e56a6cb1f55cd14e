class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def longest(node):
            return 1 + max(longest(node.left), longest(node.right)) if node else 0

        def shortest(node):
            return 1 + min(shortest(node.left), shortest(node.right)) if node else 0

        return longest(root) - shortest(root) <= 1
