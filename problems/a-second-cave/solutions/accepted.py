class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        copies = {node: Node(node.val)}
        queue = deque([node])
        while queue:
            chamber = queue.popleft()
            for other in chamber.neighbors:
                if other not in copies:
                    copies[other] = Node(other.val)
                    queue.append(other)
                copies[chamber].neighbors.append(copies[other])
        return copies[node]
