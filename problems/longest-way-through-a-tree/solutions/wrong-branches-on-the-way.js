var diameterOfBinaryTree = function (root) {
  const links = (node) => {
    if (!node) return 0;
    return (node.left ? 1 + links(node.left) : 0) + (node.right ? 1 + links(node.right) : 0);
  };
  return links(root);
};
