function invertTree(root) {
  if (root && root.left && root.right) {
    const left = root.left;
    root.left = invertTree(root.right);
    root.right = invertTree(left);
  }
  return root;
}
