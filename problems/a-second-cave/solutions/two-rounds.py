class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        chambers = [node] if node else []
        seen = set(chambers)
        for chamber in chambers:
            for other in chamber.neighbors:
                if other not in seen:
                    seen.add(other)
                    chambers.append(other)
        copies = {chamber: Node(chamber.val) for chamber in chambers}
        for chamber in chambers:
            copies[chamber].neighbors = [copies[other] for other in chamber.neighbors]
        return copies.get(node)
