function copyRandomList(head: Node | null): Node | null {
    const copies = new Map<Node, Node>();
    const copy = (node: Node | null): Node | null => {
        if (!node) return null;
        const known = copies.get(node);
        if (known) return known;
        const made = new Node(node.val);
        copies.set(node, made);
        made.next = copy(node.next);
        made.random = copy(node.random);
        return made;
    };
    return copy(head);
};
