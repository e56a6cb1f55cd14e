var mirror = function(root) {
    if (root === null) return null;
    return new Node(root.val, root.children.map(mirror).reverse());
};
