// Nodes: their classes, and how they are made of what comes in.
'use strict';

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

// Each is called Node where it occurs.
const nodeClasses = {
  RandomListNode: function Node(val, next, random) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
    this.random = random === undefined ? null : random;
  },
  GraphNode: function Node(val, neighbors) {
    this.val = val === undefined ? 0 : val;
    this.neighbors = neighbors ?? [];
  },
  NaryNode: function Node(val, children) {
    this.val = val === undefined ? 0 : val;
    this.children = children ?? [];
  },
  NextTreeNode: function Node(val, left, right, next) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
    this.next = next === undefined ? null : next;
  },
};

/** What a copy must not share with an argument: the nodes that the current case was given. */
const originals = new Set();
const { apply } = Reflect;
const { has } = Set.prototype;
const isOriginal = (node) => apply(has, originals, [node]);

function makeNodes(input, Class) {
  const nodes = [];
  for (let left = input.int(); left > 0; left--) nodes.push(new Class(input.int()));
  return nodes;
}

function chain(nodes) {
  for (let index = 1; index < nodes.length; index++) nodes[index - 1].next = nodes[index];
  return nodes[0] ?? null;
}

function readCyclicList(input) {
  const nodes = makeNodes(input, ListNode);
  const head = chain(nodes);
  const entry = input.int();
  if (entry >= 0) nodes[nodes.length - 1].next = nodes[entry];
  return head;
}

function treeReader(Class) {
  return (input) => {
    const nodes = [];
    for (let left = input.int(); left > 0; left--) {
      const token = input.token();
      nodes.push(token === 'n' ? null : new Class(Number(token)));
    }
    let child = 1;
    for (let index = 0; child < nodes.length; index++) {
      const node = nodes[index];
      if (node === null) continue;
      node.left = nodes[child];
      if (child + 1 < nodes.length) node.right = nodes[child + 1];
      child += 2;
    }
    return nodes[0] ?? null;
  };
}

function readRandomList(input) {
  const nodes = [];
  const randoms = [];
  for (let left = input.int(); left > 0; left--) {
    const node = new nodeClasses.RandomListNode(input.int());
    nodes.push(node);
    originals.add(node);
    randoms.push(input.int());
  }
  for (let index = 0; index < nodes.length; index++)
    if (randoms[index] >= 0) nodes[index].random = nodes[randoms[index]];
  return chain(nodes);
}

function readGraph(input) {
  const nodes = [];
  const count = input.int();
  for (let value = 1; value <= count; value++) nodes.push(new nodeClasses.GraphNode(value));
  for (const node of nodes) {
    originals.add(node);
    for (let left = input.int(); left > 0; left--) node.neighbors.push(nodes[input.int() - 1]);
  }
  return nodes[0] ?? null;
}

function readNary(input) {
  const nodes = [];
  const counts = [];
  for (let left = input.int(); left > 0; left--) {
    nodes.push(new nodeClasses.NaryNode(input.int()));
    counts.push(input.int());
  }
  let child = 1;
  for (let index = 0; index < nodes.length; index++) {
    nodes[index].children = nodes.slice(child, child + counts[index]);
    child += counts[index];
  }
  return nodes[0] ?? null;
}

function nodeOfValue(root, value) {
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node === null) continue;
    if (node.val === value) return node;
    open.push(node.right, node.left);
  }
  return null;
}

const nodeReaders = {
  ListNode: (input) => chain(makeNodes(input, ListNode)),
  CyclicListNode: readCyclicList,
  TreeNode: treeReader(TreeNode),
  RandomListNode: readRandomList,
  GraphNode: readGraph,
  NaryNode: readNary,
  NextTreeNode: treeReader(nodeClasses.NextTreeNode),
};

module.exports = { ListNode, TreeNode, nodeClasses, nodeReaders, nodeOfValue, originals, isOriginal };
