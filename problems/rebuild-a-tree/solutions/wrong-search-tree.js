var buildTree = function (preorder, inorder) {
  const root = new TreeNode(preorder[0]);
  for (const value of preorder.slice(1)) {
    let node = root;
    for (;;) {
      const side = value < node.val ? 'left' : 'right';
      if (!node[side]) {
        node[side] = new TreeNode(value);
        break;
      }
      node = node[side];
    }
  }
  return root;
};
