class Codec:

    def serialize(self, root):
        pieces = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            pieces.append(str(node.val) if node else '#')
            if node:
                waiting.append(node.left)
                waiting.append(node.right)
        return ' '.join(pieces)

    def deserialize(self, data):
        def node(piece):
            return None if piece == '#' else TreeNode(int(piece))

        pieces = iter(data.split())
        root = node(next(pieces))
        waiting = deque([root])
        while waiting:
            parent = waiting.popleft()
            if parent:
                parent.left = node(next(pieces))
                parent.right = node(next(pieces))
                waiting.append(parent.left)
                waiting.append(parent.right)
        return root
