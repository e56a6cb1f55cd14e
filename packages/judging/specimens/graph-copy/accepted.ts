function cloneGraph(node: Node | null): Node | null {
    if (!node) return null;
    const copies = new Map<Node, Node>([[node, new Node(node.val)]]);
    for (const [original, copy] of copies) {
        for (const each of original.neighbors) {
            if (!copies.has(each)) copies.set(each, new Node(each.val));
            copy.neighbors.push(copies.get(each)!);
        }
    }
    return copies.get(node)!;
};
