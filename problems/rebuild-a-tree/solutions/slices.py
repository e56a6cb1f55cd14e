class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder:
            return None
        place = inorder.index(preorder[0])
        return TreeNode(
            preorder[0],
            self.buildTree(preorder[1:place + 1], inorder[:place]),
            self.buildTree(preorder[place + 1:], inorder[place + 1:]),
        )
