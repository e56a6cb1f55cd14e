var maxPathSum = function (root) {
  let best = -Infinity;
  const down = (node) => {
    if (!node) return 0;
    const sum = node.val + Math.max(0, down(node.left)) + Math.max(0, down(node.right));
    best = Math.max(best, sum);
    return sum;
  };
  down(root);
  return best;
};
