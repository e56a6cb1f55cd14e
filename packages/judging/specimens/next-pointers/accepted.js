var connect = function(root) {
    let level = root ? [root] : [];
    while (level.length) {
        level.forEach((node, i) => { node.next = level[i + 1] || null; });
        level = level.flatMap((node) => [node.left, node.right]).filter(Boolean);
    }
    return root;
};
