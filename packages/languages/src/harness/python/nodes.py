"""Nodes: their classes, and how they are made of what comes in."""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class RandomListNode:
    def __init__(self, val=0, next=None, random=None):
        self.val = val
        self.next = next
        self.random = random


class GraphNode:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class NaryNode:
    def __init__(self, val=0, children=None):
        self.val = val
        self.children = children if children is not None else []


class NextTreeNode:
    def __init__(self, val=0, left=None, right=None, next=None):
        self.val = val
        self.left = left
        self.right = right
        self.next = next


# Each is called Node where it occurs.
NODES = {
    "RandomListNode": RandomListNode,
    "GraphNode": GraphNode,
    "NaryNode": NaryNode,
    "NextTreeNode": NextTreeNode,
}
for each in NODES.values():
    each.__name__ = each.__qualname__ = "Node"

# What a copy must not share with an argument: the nodes that the current case was given. The person may replace `id`.
originals = {}
identity = id


def read_list(source):
    head = None
    for value in reversed(source.tokens(source.count(), 12)):
        head = ListNode(int(value), head)
    return head


def read_cyclic_list(source):
    nodes = [ListNode(int(value)) for value in source.tokens(source.count(), 12)]
    nodes.append(None)
    for at in range(len(nodes) - 1):
        nodes[at].next = nodes[at + 1]
    entry = source.count()
    if entry >= 0:
        nodes[-2].next = nodes[entry]
    return nodes[0]


def tree_reader(make):
    def read_tree(source):
        nodes = [None if token == b"n" else make(int(token)) for token in source.tokens(source.count(), 12)]
        if not nodes:
            return None
        child = 1
        for node in nodes:
            if node is None:
                continue
            if child < len(nodes):
                node.left = nodes[child]
            if child + 1 < len(nodes):
                node.right = nodes[child + 1]
            child += 2
        return nodes[0]

    return read_tree


def read_random_list(source):
    tokens = list(map(int, source.tokens(2 * source.count(), 12)))
    nodes = [RandomListNode(value) for value in tokens[::2]]
    for at, random in enumerate(tokens[1::2]):
        if at + 1 < len(nodes):
            nodes[at].next = nodes[at + 1]
        if random >= 0:
            nodes[at].random = nodes[random]
    originals.update((identity(node), node) for node in nodes)
    return nodes[0] if nodes else None


def read_graph(source):
    nodes = [GraphNode(value) for value in range(1, source.count() + 1)]
    for node in nodes:
        node.neighbors = [nodes[int(value) - 1] for value in source.tokens(source.count(), 12)]
    originals.update((identity(node), node) for node in nodes)
    return nodes[0] if nodes else None


def read_nary(source):
    tokens = list(map(int, source.tokens(2 * source.count(), 12)))
    nodes = [NaryNode(value) for value in tokens[::2]]
    child = 1
    for node, count in zip(nodes, tokens[1::2]):
        node.children = nodes[child : child + count]
        child += count
    return nodes[0] if nodes else None


def node_of_value(root, value):
    open_nodes = [root]
    while open_nodes:
        node = open_nodes.pop()
        if node is None:
            continue
        if node.val == value:
            return node
        open_nodes += (node.right, node.left)
    return None


NODE_READERS = {
    "ListNode": read_list,
    "CyclicListNode": read_cyclic_list,
    "TreeNode": tree_reader(TreeNode),
    "RandomListNode": read_random_list,
    "GraphNode": read_graph,
    "NaryNode": read_nary,
    "NextTreeNode": tree_reader(NextTreeNode),
}
