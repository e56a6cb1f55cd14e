var rightSideView = function (root) {
  const seen = [];
  for (let node = root; node; node = node.right ?? node.left) seen.push(node.val);
  return seen;
};
