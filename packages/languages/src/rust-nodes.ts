import type { Signature } from '@codenova/contracts';
import { type DefinedNode, definedNodes } from './node-definitions.ts';
import { hasCyclicList } from './rust-types.ts';

const counted = (name: string) => `Option<Rc<RefCell<${name}>>>`;

/** A node's definition as the person may read it in the starter code and as the compiler does. */
function definition(
  words: string,
  name: string,
  derives: string,
  fields: [name: string, type: string, start: string][],
): { comment: string; code: string } {
  const declared = fields.map(([field, type]) => `  pub ${field}: ${type},\n`).join('');
  const started = fields.map(([field, , start]) => `      ${field}${start === field ? '' : `: ${start}`},\n`).join('');
  const code = `${derives}pub struct ${name} {\n${declared}}\n\nimpl ${name} {\n  #[inline]\n  pub fn new(val: i32) -> Self {\n    ${name} {\n${started}    }\n  }\n}\n`;
  const comment = `// Definition for ${words}.\n${code.replaceAll(/^(.*)$/gm, (line) => `// ${line}`.trimEnd()).replace(/\/\/$/, '')}`;
  return { comment, code };
}

const val: [string, string, string] = ['val', 'i32', 'val'];
const comparable = '#[derive(PartialEq, Eq, Clone, Debug)]\n';

const definitions = {
  ListNode: definition('singly-linked list', 'ListNode', comparable, [val, ['next', 'Option<Box<ListNode>>', 'None']]),
  CyclicListNode: definition('singly-linked list that may be cyclic', 'ListNode', '', [
    val,
    ['next', counted('ListNode'), 'None'],
  ]),
  TreeNode: definition('a binary tree node', 'TreeNode', '#[derive(Debug, PartialEq, Eq)]\n', [
    val,
    ['left', counted('TreeNode'), 'None'],
    ['right', counted('TreeNode'), 'None'],
  ]),
  RandomListNode: definition('a Node', 'Node', '', [
    val,
    ['next', counted('Node'), 'None'],
    ['random', counted('Node'), 'None'],
  ]),
  GraphNode: definition('a Node', 'Node', '', [val, ['neighbors', 'Vec<Rc<RefCell<Node>>>', 'Vec::new()']]),
  NaryNode: definition('a Node', 'Node', '', [val, ['children', 'Vec<Rc<RefCell<Node>>>', 'Vec::new()']]),
  NextTreeNode: definition('a Node', 'Node', '', [
    val,
    ['left', counted('Node'), 'None'],
    ['right', counted('Node'), 'None'],
    ['next', counted('Node'), 'None'],
  ]),
} satisfies Record<DefinedNode | 'CyclicListNode', { comment: string; code: string }>;

const files = {
  ListNode: 'list-node.rs',
  CyclicListNode: 'cyclic-list-node.rs',
  TreeNode: 'tree-node.rs',
  RandomListNode: 'random-list-node.rs',
  GraphNode: 'graph-node.rs',
  NaryNode: 'nary-node.rs',
  NextTreeNode: 'next-tree-node.rs',
} satisfies Record<DefinedNode | 'CyclicListNode', string>;

/** The definitions of the nodes that the signature mentions, and the names of the files in `harness/rust` that read and write them. */
export function rustNodes(signature: Signature): { comment: string; code: string; file: string; isNode: boolean }[] {
  const isCyclic = hasCyclicList(signature);
  return definedNodes(signature).map((node) => {
    const kind = node === 'ListNode' && isCyclic ? 'CyclicListNode' : node;
    return { ...definitions[kind], file: files[kind], isNode: definitions[kind].code.includes('pub struct Node ') };
  });
}
