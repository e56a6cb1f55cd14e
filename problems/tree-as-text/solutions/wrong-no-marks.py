class Codec:

    def serialize(self, root):
        if not root:
            return ''
        return f'{root.val} {self.serialize(root.left)} {self.serialize(root.right)}'

    def deserialize(self, data):
        root = None
        for value in map(int, data.split()):
            if not root:
                root = TreeNode(value)
                continue
            node = root
            while True:
                if value < node.val:
                    if not node.left:
                        node.left = TreeNode(value)
                        break
                    node = node.left
                else:
                    if not node.right:
                        node.right = TreeNode(value)
                        break
                    node = node.right
        return root
