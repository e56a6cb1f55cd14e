var isBalanced = function (root) {
  let balanced = true;
  const levels = (node) => {
    if (!node) return 0;
    const left = levels(node.left);
    const right = levels(node.right);
    if (left - right > 1) balanced = false;
    return 1 + Math.max(left, right);
  };
  levels(root);
  return balanced;
};
