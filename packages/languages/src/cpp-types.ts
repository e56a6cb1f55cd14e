import { parseType, type ValueType } from '@codenova/contracts';

const bases = {
  int: 'int',
  long: 'long long',
  double: 'double',
  bool: 'bool',
  char: 'char',
  string: 'string',
  ListNode: 'ListNode*',
  CyclicListNode: 'ListNode*',
  TreeNode: 'TreeNode*',
  TreeNodeByValue: 'TreeNode*',
  RandomListNode: 'Node*',
  GraphNode: 'Node*',
  NaryNode: 'Node*',
  NextTreeNode: 'Node*',
} satisfies Record<ValueType['base'], string>;

/** A signature's type in C++: `int[][]` is `vector<vector<int>>`. */
export function cppType(text: string): string {
  if (text === 'void') return 'void';
  const type = parseType(text);
  if (!type) throw new Error(`cpp: ${text} is no type`);
  return 'vector<'.repeat(type.dimensions) + bases[type.base] + '>'.repeat(type.dimensions);
}

/** The same as a parameter's: a vector comes by reference. */
export function cppParameterType(text: string): string {
  const type = cppType(text);
  return type.startsWith('vector<') ? `${type}&` : type;
}
