var goodNodes = function (root) {
  let greatest = root.val;
  let records = 0;
  const visit = (node) => {
    if (!node) return;
    if (node.val >= greatest) {
      greatest = node.val;
      records++;
    }
    visit(node.left);
    visit(node.right);
  };
  visit(root);
  return records;
};
