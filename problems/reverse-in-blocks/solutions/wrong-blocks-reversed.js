var reverseKGroup = function (head, k) {
  const blocks = [];
  let node = head;
  for (let i = 0; node; i++, node = node.next) {
    if (i % k === 0) blocks.unshift([]);
    blocks[0].push(node);
  }
  const nodes = blocks.flat();
  nodes.forEach((each, i) => {
    each.next = nodes[i + 1] ?? null;
  });
  return nodes[0];
};
