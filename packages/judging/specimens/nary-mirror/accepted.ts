function mirror(root: Node | null): Node | null {
    root?.children.forEach(mirror);
    root?.children.reverse();
    return root;
};
