var kthSmallest = function (root, k) {
  const waiting = [root];
  for (const node of waiting) for (const child of [node.left, node.right]) if (child) waiting.push(child);
  return waiting[k - 1].val;
};
