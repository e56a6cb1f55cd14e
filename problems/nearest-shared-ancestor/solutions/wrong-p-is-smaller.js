var lowestCommonAncestor = function (root, p, q) {
  while (root) {
    if (q.val < root.val) root = root.left;
    else if (p.val > root.val) root = root.right;
    else return root;
  }
  return null;
};
