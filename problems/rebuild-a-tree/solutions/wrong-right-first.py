class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        roots = deque(preorder)

        def build(part):
            if not part or not roots:
                return None
            node = TreeNode(roots.popleft())
            place = part.index(node.val) if node.val in part else 0
            node.right = build(part[place + 1:])
            node.left = build(part[:place])
            return node

        return build(inorder)
