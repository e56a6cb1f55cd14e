class Codec {
  serialize(root) {
    const values = [];
    const waiting = root ? [root] : [];
    for (const node of waiting) {
      values.push(node.val);
      for (const child of [node.left, node.right]) if (child) waiting.push(child);
    }
    return values.join(',');
  }

  deserialize(data) {
    if (data === '') return null;
    const nodes = data.split(',').map((value) => new TreeNode(Number(value)));
    nodes.forEach((node, i) => {
      node.left = nodes[2 * i + 1] ?? null;
      node.right = nodes[2 * i + 2] ?? null;
    });
    return nodes[0];
  }
}
