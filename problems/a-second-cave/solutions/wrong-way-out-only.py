class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        copies = {node: Node(node.val)}
        stack = [node]
        while stack:
            chamber = stack.pop()
            for other in chamber.neighbors:
                if other not in copies:
                    copies[other] = Node(other.val)
                    copies[chamber].neighbors.append(copies[other])
                    copies[other].neighbors.append(copies[chamber])
                    stack.append(other)
        return copies[node]
