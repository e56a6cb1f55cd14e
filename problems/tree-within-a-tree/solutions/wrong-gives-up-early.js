var isSubtree = function (root, subRoot) {
  const alike = (one, other) => {
    if (!one || !other) return one === other;
    return one.val === other.val && alike(one.left, other.left) && alike(one.right, other.right);
  };
  if (!root) return false;
  if (root.val === subRoot.val) return alike(root, subRoot);
  return isSubtree(root.left, subRoot) || isSubtree(root.right, subRoot);
};
