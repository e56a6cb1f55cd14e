class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        places = {value: place for place, value in enumerate(inorder)}
        roots = iter(preorder)

        def build(low, high):
            if low == high:
                return None
            node = TreeNode(next(roots))
            place = places[node.val]
            node.left = build(low, place)
            node.right = build(place + 1, high)
            return node

        return build(0, len(inorder))
