/**
 * The types a problem's signature is written in, e.g. `int`, `string[][]`, `TreeNode`.
 * Scalars, `ListNode` and `TreeNode` nest in arrays to three dimensions. A node's class is pre-defined in every language.
 */

export const scalarTypes = ['int', 'long', 'double', 'bool', 'char', 'string'] as const;
export const nodeTypes = [
  'ListNode',
  'CyclicListNode',
  'TreeNode',
  'TreeNodeByValue',
  'RandomListNode',
  'GraphNode',
  'NaryNode',
  'NextTreeNode',
] as const;

export type ScalarType = (typeof scalarTypes)[number];
export type NodeType = (typeof nodeTypes)[number];

/** A parsed type: `int[][]` is `{ base: 'int', dimensions: 2 }`. */
export type ValueType = { base: ScalarType | NodeType; dimensions: 0 | 1 | 2 | 3 };

/** The class under which a person's code knows a node. `Node` is another class in each problem: a signature has one kind of it. */
export const nodeClasses = {
  /** `val`, `next`. */
  ListNode: 'ListNode',
  /** The same, where the last node may lead back to an earlier one. */
  CyclicListNode: 'ListNode',
  /** `val`, `left`, `right`. */
  TreeNode: 'TreeNode',
  /** A node of the tree that is the nearest `TreeNode` parameter before it. */
  TreeNodeByValue: 'TreeNode',
  /** `val`, `next`, `random`. */
  RandomListNode: 'Node',
  /** `val`, `neighbors`. */
  GraphNode: 'Node',
  /** `val`, `children`. */
  NaryNode: 'Node',
  /** `val`, `left`, `right`, `next`. */
  NextTreeNode: 'Node',
} as const satisfies Record<NodeType, string>;

const pattern = new RegExp(
  `^(?:(${[...scalarTypes, 'ListNode', 'TreeNode'].join('|')})((?:\\[\\]){0,3})|(${nodeTypes.join('|')}))$`,
);

/** Parses `int[]` and the like; undefined when the text is no type. `void` is not a value type. */
export function parseType(text: string): ValueType | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return {
    base: (match[1] ?? match[3]) as ValueType['base'],
    dimensions: ((match[2] ?? '').length / 2) as ValueType['dimensions'],
  };
}

export function typeText(type: ValueType): string {
  return type.base + '[]'.repeat(type.dimensions);
}

/** The type of an array's elements; throws for a type that is no array. */
export function elementType(type: ValueType): ValueType {
  if (type.dimensions === 0) throw new Error(`${type.base} is not an array type`);
  return { base: type.base, dimensions: (type.dimensions - 1) as ValueType['dimensions'] };
}

/**
 * A value of a problem in JSON.
 *
 *   int, double      number
 *   long             number, or a decimal string beyond 2^53
 *   char             string of one character
 *   ListNode         array of its values, head first; [] is the empty list
 *   CyclicListNode   [values, index of the node that the last one leads to, or -1]
 *   TreeNode         level order with null for a missing child, no trailing nulls; [] is the empty tree
 *   TreeNodeByValue  the node's value; as an answer also null, for no node
 *   RandomListNode   [value, index of its random node or null] for each node, head first
 *   GraphNode        for each node 1, 2, ... the values of its neighbours; node k holds the value k; [] is no graph
 *   NaryNode         level order, the children of each node followed by null: [1,null,3,2,4,null,5,6]; no trailing nulls
 *   NextTreeNode     as an argument like TreeNode; as an answer, for each level the values met along `next`
 */
export type Json = null | boolean | number | string | Json[];

export type ValueRole = 'argument' | 'answer';

/** Why `value` is not of `type`, as `path: reason` from `path`; undefined when it is. */
export function valueError(
  type: ValueType,
  value: unknown,
  path = 'value',
  role: ValueRole = 'argument',
): string | undefined {
  if (type.dimensions > 0) {
    if (!Array.isArray(value)) return `${path}: expected ${typeText(type)}, got ${describe(value)}`;
    const inner = elementType(type);
    for (let index = 0; index < value.length; index++) {
      const error = valueError(inner, value[index], `${path}[${index}]`, role);
      if (error) return error;
    }
    return undefined;
  }
  switch (type.base) {
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 && value !== 2 ** 31
        ? undefined
        : `${path}: expected int (32 bits), got ${describe(value)}`;
    case 'long':
      return isLong(value) ? undefined : `${path}: expected long (64 bits), got ${describe(value)}`;
    case 'double':
      return typeof value === 'number' && Number.isFinite(value)
        ? undefined
        : `${path}: expected double, got ${describe(value)}`;
    case 'bool':
      return typeof value === 'boolean' ? undefined : `${path}: expected bool, got ${describe(value)}`;
    case 'char':
      return typeof value === 'string' && [...value].length === 1
        ? wellFormed(value, path)
        : `${path}: expected char (a string of one character), got ${describe(value)}`;
    case 'string':
      return typeof value === 'string' ? wellFormed(value, path) : `${path}: expected string, got ${describe(value)}`;
    case 'ListNode':
      return valueError(intArray, value, path);
    case 'CyclicListNode':
      return cyclicListError(value, path);
    case 'TreeNode':
      return treeError(value, path);
    case 'TreeNodeByValue':
      return value === null && role === 'answer' ? undefined : valueError(intType, value, path);
    case 'RandomListNode':
      return randomListError(value, path);
    case 'GraphNode':
      return graphError(value, path);
    case 'NaryNode':
      return naryError(value, path);
    case 'NextTreeNode':
      return role === 'argument' ? treeError(value, path) : valueError({ base: 'int', dimensions: 2 }, value, path);
    default:
      return type.base satisfies never;
  }
}

const intType: ValueType = { base: 'int', dimensions: 0 };
const intArray: ValueType = { base: 'int', dimensions: 1 };

function isLong(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'string' || !/^-?(0|[1-9][0-9]{0,18})$/.test(value)) return false;
  const big = BigInt(value);
  return big >= -(2n ** 63n) && big < 2n ** 63n;
}

function wellFormed(value: string, path: string): string | undefined {
  return value.isWellFormed() ? undefined : `${path}: the text holds half a surrogate pair`;
}

function treeError(value: unknown, path: string): string | undefined {
  if (!Array.isArray(value)) return `${path}: expected TreeNode (level order), got ${describe(value)}`;
  if (value.length === 0) return undefined;
  // Each node present opens two places for the level below; a value needs an open place.
  let open = 1;
  for (let index = 0; index < value.length; index++) {
    if (open === 0) return `${path}[${index}]: this node has no parent`;
    open--;
    if (value[index] === null) continue;
    const error = valueError({ base: 'int', dimensions: 0 }, value[index], `${path}[${index}]`);
    if (error) return error;
    open += 2;
  }
  if (value[0] === null || value.at(-1) === null) return `${path}: no null at the start or the end of a tree`;
  return undefined;
}

function cyclicListError(value: unknown, path: string): string | undefined {
  if (!Array.isArray(value) || value.length !== 2)
    return `${path}: expected CyclicListNode ([values, index the last leads to or -1]), got ${describe(value)}`;
  const [values, entry] = value;
  const error = valueError(intArray, values, `${path}[0]`);
  if (error) return error;
  return Number.isInteger(entry) && entry >= -1 && entry < values.length
    ? undefined
    : `${path}[1]: expected the index of a node or -1, got ${describe(entry)}`;
}

function randomListError(value: unknown, path: string): string | undefined {
  if (!Array.isArray(value)) return `${path}: expected RandomListNode, got ${describe(value)}`;
  for (const [index, node] of value.entries()) {
    const at = `${path}[${index}]`;
    if (!Array.isArray(node) || node.length !== 2)
      return `${at}: expected [value, index of its random node or null], got ${describe(node)}`;
    const error = valueError(intType, node[0], `${at}[0]`);
    if (error) return error;
    const random: unknown = node[1];
    if (random !== null && !isIndex(random, value.length))
      return `${at}[1]: expected the index of a node or null, got ${describe(random)}`;
  }
  return undefined;
}

function graphError(value: unknown, path: string): string | undefined {
  const error = valueError({ base: 'int', dimensions: 2 }, value, path);
  if (error) return error;
  const lists = value as number[][];
  for (const [index, list] of lists.entries())
    for (const [at, neighbour] of list.entries())
      if (!isIndex(neighbour - 1, lists.length))
        return `${path}[${index}][${at}]: expected a node from 1 to ${lists.length}, got ${neighbour}`;
  return undefined;
}

function isIndex(value: unknown, length: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
}

function naryError(value: unknown, path: string): string | undefined {
  if (!Array.isArray(value)) return `${path}: expected NaryNode (level order), got ${describe(value)}`;
  if (value.length === 0) return undefined;
  let nodes = 0;
  let groups = 0;
  for (const [index, each] of value.entries()) {
    if (each === null) {
      if (index === 0 || index === value.length - 1) return `${path}: no null at the start or the end of a tree`;
      // The group that begins here holds the children of node number `groups`.
      if (++groups > nodes) return `${path}[${index}]: there is no node whose children these could be`;
      continue;
    }
    const error = valueError(intType, each, `${path}[${index}]`);
    if (error) return error;
    nodes++;
    if (groups === 0 && nodes > 1) return `${path}[${index}]: the root stands alone, followed by null`;
  }
  return undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
