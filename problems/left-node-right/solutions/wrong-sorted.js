var inorderTraversal = function (root) {
  const values = [];
  const visit = (node) => {
    if (!node) return;
    values.push(node.val);
    visit(node.left);
    visit(node.right);
  };
  visit(root);
  return values.sort((one, other) => one - other);
};
