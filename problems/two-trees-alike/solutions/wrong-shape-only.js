var isSameTree = function (p, q) {
  if (!p || !q) return p === q;
  return isSameTree(p.left, q.left) && isSameTree(p.right, q.right);
};
