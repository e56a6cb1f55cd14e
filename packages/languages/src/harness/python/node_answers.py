"""Nodes that the person has returned, turned into what goes out."""


class Walk:
    """Follows the links of what was returned, which may be of the person's own making."""

    def __init__(self, expected):
        self.expected = expected
        self.count = 0

    def value(self, node, out):
        value = self.of(node, "val")
        if type(value) is not int:
            if isinstance(value, float) or not hasattr(value, "__index__"):
                raise Mistyped(f"returned a node whose val is {described(value)}, where int is expected")
            value = value.__index__()
        out.append(str(int(value)))

    def of(self, node, link):
        try:
            return getattr(node, link)
        except AttributeError:
            raise Mistyped(f"returned {described(node)}, where a node with {link} is expected") from None

    def listed(self, node, link):
        values = self.of(node, link)
        if values is None:
            return []
        if isinstance(values, (str, bytes, dict)) or not hasattr(values, "__iter__"):
            raise Mistyped(f"returned a node whose {link} are {described(values)}, where a list is expected")
        return list(values)

    def step(self):
        self.count += 1
        if self.count > NODE_LIMIT:
            raise Mistyped(f"returned a {self.expected} that does not end (a cycle?)")

    def along(self, node, link="next"):
        nodes = []
        while node is not None:
            self.step()
            nodes.append(node)
            node = self.of(node, link)
        return nodes


def must_be_copy(node):
    if identity(node) in originals:
        raise Mistyped("returned a node of the argument, where a copy is expected")


def write_list(value, out):
    walk = Walk("list")
    nodes = walk.along(value)
    out.append(str(len(nodes)))
    for node in nodes:
        walk.value(node, out)


def write_cyclic_list(value, out):
    walk = Walk("list")
    places, nodes = {}, []
    while value is not None and identity(value) not in places:
        walk.step()
        places[identity(value)] = len(nodes)
        nodes.append(value)
        value = walk.of(value, "next")
    out.append(str(len(nodes)))
    for node in nodes:
        walk.value(node, out)
    out.append("-1" if value is None else str(places[identity(value)]))


def write_tree(value, out):
    walk = Walk("tree")
    nodes = [value] if value is not None else []
    tokens = []
    for node in nodes:
        walk.step()
        if node is None:
            tokens.append("n")
            continue
        walk.value(node, tokens)
        nodes.append(walk.of(node, "left"))
        nodes.append(walk.of(node, "right"))
    while tokens and tokens[-1] == "n":
        tokens.pop()
    out.append(str(len(tokens)))
    out.extend(tokens)


def write_tree_node(value, out):
    if value is None:
        out.append("n")
    else:
        Walk("tree").value(value, out)


def write_random_list(value, out):
    walk = Walk("list")
    nodes = walk.along(value)
    places = {identity(node): at for at, node in enumerate(nodes)}
    out.append(str(len(nodes)))
    for node in nodes:
        must_be_copy(node)
        random = walk.of(node, "random")
        if random is not None:
            must_be_copy(random)
            if identity(random) not in places:
                raise Mistyped("returned a list with a random node that is not in the list")
        walk.value(node, out)
        out.append("-1" if random is None else str(places[identity(random)]))


def write_graph(value, out):
    walk = Walk("graph")
    nodes, linked, seen = [], {}, set()
    if value is not None:
        nodes.append(value)
        seen.add(identity(value))
    for node in nodes:
        walk.step()
        must_be_copy(node)
        linked[identity(node)] = walk.listed(node, "neighbors")
        for neighbor in linked[identity(node)]:
            if identity(neighbor) not in seen:
                seen.add(identity(neighbor))
                nodes.append(neighbor)
    by_value = {node_value(walk, node): node for node in nodes}
    for expected in range(1, len(nodes) + 1):
        if expected not in by_value:
            raise Mistyped(f"returned a graph of {len(nodes)} nodes whose values are not 1 to {len(nodes)}")
    if nodes and by_value[1] is not value:
        raise Mistyped(f"returned node {node_value(walk, value)}, where node 1 is expected")
    out.append(str(len(nodes)))
    for expected in range(1, len(nodes) + 1):
        neighbors = linked[identity(by_value[expected])]
        out.append(str(len(neighbors)))
        for neighbor in neighbors:
            walk.value(neighbor, out)


def node_value(walk, node):
    out = []
    walk.value(node, out)
    return int(out[0])


def write_nary(value, out):
    walk = Walk("tree")
    nodes = [value] if value is not None else []
    tokens = []
    for node in nodes:
        walk.step()
        children = walk.listed(node, "children")
        walk.value(node, tokens)
        tokens.append(str(len(children)))
        nodes.extend(children)
    out.append(str(len(nodes)))
    out.extend(tokens)


def write_levels(value, out):
    walk = Walk("tree")
    levels = []
    while value is not None:
        levels.append(walk.along(value))
        children = (walk.of(node, side) for node in levels[-1] for side in ("left", "right"))
        value = next((child for child in children if child is not None), None)
    out.append(str(len(levels)))
    for level in levels:
        out.append(str(len(level)))
        for node in level:
            walk.value(node, out)


NODE_WRITERS = {
    "ListNode": write_list,
    "CyclicListNode": write_cyclic_list,
    "TreeNode": write_tree,
    "TreeNodeByValue": write_tree_node,
    "RandomListNode": write_random_list,
    "GraphNode": write_graph,
    "NaryNode": write_nary,
    "NextTreeNode": write_levels,
}
