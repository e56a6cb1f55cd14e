// Nodes that the person has returned, turned into what goes out. Every link may be of the person's own making.
'use strict';
const { Mistyped, describe } = require('./records.cjs');
const { isOriginal } = require('./nodes.cjs');

const nodeLimit = 2_000_000;

function link(node, name) {
  if (typeof node !== 'object' || node === null || !('val' in node))
    throw new Mistyped(`returned ${describe(node)}, where a node is expected`);
  return node[name] ?? null;
}

function writeValue(node, out) {
  const value = link(node, 'val');
  if (!Number.isInteger(value))
    throw new Mistyped(`returned a node whose val is ${describe(value)}, where int is expected`);
  out.push(BigInt(value).toString());
}

function writeValues(nodes, out) {
  out.push(String(nodes.length));
  for (const node of nodes) writeValue(node, out);
}

function listed(node, name) {
  const values = link(node, name) ?? [];
  if (!Array.isArray(values) && !(values instanceof Set))
    throw new Mistyped(`returned a node whose ${name} are ${describe(values)}, where an array is expected`);
  return Array.from(values);
}

function mustEnd(count, what) {
  if (count > nodeLimit) throw new Mistyped(`returned a ${what} that does not end (a cycle?)`);
}

function mustBeCopy(node) {
  if (isOriginal(node)) throw new Mistyped('returned a node of the argument, where a copy is expected');
}

function along(head, what) {
  const nodes = [];
  for (let node = head ?? null; node !== null; node = link(node, 'next')) {
    nodes.push(node);
    mustEnd(nodes.length, what);
  }
  return nodes;
}

function writeCyclicList(head, out) {
  const places = new Map();
  let node = head ?? null;
  for (; node !== null && !places.has(node); node = link(node, 'next')) {
    places.set(node, places.size);
    mustEnd(places.size, 'list');
  }
  writeValues([...places.keys()], out);
  out.push(node === null ? '-1' : String(places.get(node)));
}

function writeTree(root, out) {
  const nodes = [root ?? null];
  const tokens = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    mustEnd(nodes.length, 'tree');
    if (node === null) {
      tokens.push('n');
      continue;
    }
    writeValue(node, tokens);
    nodes.push(link(node, 'left'), link(node, 'right'));
  }
  while (tokens.at(-1) === 'n') tokens.pop();
  out.push(String(tokens.length));
  for (const token of tokens) out.push(token);
}

function writeRandomList(head, out) {
  const nodes = along(head, 'list');
  const places = new Map(nodes.map((node, index) => [node, index]));
  out.push(String(nodes.length));
  for (const node of nodes) {
    mustBeCopy(node);
    const random = link(node, 'random');
    if (random !== null) mustBeCopy(random);
    if (random !== null && !places.has(random))
      throw new Mistyped('returned a list with a random node that is not in the list');
    writeValue(node, out);
    out.push(random === null ? '-1' : String(places.get(random)));
  }
}

function writeGraph(start, out) {
  const neighbors = new Map();
  const nodes = start === null || start === undefined ? [] : [start];
  const seen = new Set(nodes);
  for (const node of nodes) {
    mustEnd(nodes.length, 'graph');
    mustBeCopy(node);
    neighbors.set(node, listed(node, 'neighbors'));
    for (const neighbor of neighbors.get(node)) {
      if (!seen.has(neighbor)) nodes.push(neighbor);
      seen.add(neighbor);
    }
  }
  const byValue = new Map(nodes.map((node) => [link(node, 'val'), node]));
  out.push(String(nodes.length));
  for (let value = 1; value <= nodes.length; value++) {
    if (!byValue.has(value))
      throw new Mistyped(`returned a graph of ${nodes.length} nodes whose values are not 1 to ${nodes.length}`);
    if (value === 1 && byValue.get(1) !== start)
      throw new Mistyped(`returned node ${describe(start.val)}, where node 1 is expected`);
    writeValues(neighbors.get(byValue.get(value)), out);
  }
}

function writeNary(root, out) {
  const nodes = root === null || root === undefined ? [] : [root];
  const tokens = [];
  for (const node of nodes) {
    mustEnd(nodes.length, 'tree');
    const children = listed(node, 'children');
    writeValue(node, tokens);
    tokens.push(String(children.length));
    for (const child of children) nodes.push(child);
  }
  out.push(String(nodes.length));
  for (const token of tokens) out.push(token);
}

function writeLevels(root, out) {
  const levels = [];
  let count = 0;
  for (let start = root ?? null; start !== null; ) {
    const level = along(start, 'tree');
    count += level.length;
    mustEnd(count, 'tree');
    levels.push(level);
    start = null;
    for (const node of level) start ??= link(node, 'left') ?? link(node, 'right');
  }
  out.push(String(levels.length));
  for (const level of levels) writeValues(level, out);
}

exports.nodeWriters = {
  ListNode: (head, out) => writeValues(along(head, 'list'), out),
  CyclicListNode: writeCyclicList,
  TreeNode: writeTree,
  TreeNodeByValue: (node, out) => (node === null || node === undefined ? out.push('n') : writeValue(node, out)),
  RandomListNode: writeRandomList,
  GraphNode: writeGraph,
  NaryNode: writeNary,
  NextTreeNode: writeLevels,
};
