function connect(root: Node | null): Node | null {
    for (let level = root; level; ) {
        const before = new Node(0);
        let last = before;
        for (let node: Node | null = level; node; node = node.next)
            for (const child of [node.left, node.right]) if (child) last = last.next = child;
        level = before.next;
    }
    return root;
};
