var levelOrder = function (root) {
  if (!root) return [];
  const rows = [[root.val]];
  const waiting = [root];
  for (const node of waiting) {
    const children = [node.left, node.right].filter((child) => child);
    if (children.length > 0) rows.push(children.map((child) => child.val));
    waiting.push(...children);
  }
  return rows;
};
