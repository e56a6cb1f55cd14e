class Codec:

    def serialize(self, root):
        if not root:
            return '#'
        return f'{root.val} {self.serialize(root.left)} {self.serialize(root.right)}'

    def deserialize(self, data):
        pieces = iter(data.split())

        def read():
            piece = next(pieces)
            if piece == '#':
                return None
            return TreeNode(int(piece), read(), read())

        return read()
