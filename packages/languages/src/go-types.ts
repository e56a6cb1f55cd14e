import { type Parameter, parseType, type ValueType } from '@codenova/contracts';

/** The Go type of one value, and what reads and writes it: of `harness/go/wire.go`, or of a node's file. */
const bases = {
  int: { type: 'int', read: 'cases_.ReadInt', write: 'cases_.WriteInt' },
  long: { type: 'int64', read: 'cases_.ReadLong', write: 'cases_.WriteLong' },
  double: { type: 'float64', read: 'cases_.ReadDouble', write: 'cases_.WriteDouble' },
  bool: { type: 'bool', read: 'cases_.ReadBool', write: 'cases_.WriteBool' },
  char: { type: 'byte', read: 'cases_.ReadByte', write: 'cases_.WriteByte' },
  string: { type: 'string', read: 'cases_.ReadString', write: 'cases_.WriteString' },
  ListNode: { type: '*ListNode', read: 'read_list_', write: 'write_list_' },
  CyclicListNode: { type: '*ListNode', read: 'read_cyclic_list_', write: 'write_cyclic_list_' },
  TreeNode: { type: '*TreeNode', read: 'read_tree_', write: 'write_tree_' },
  TreeNodeByValue: { type: '*TreeNode', read: 'read_node_of_', write: 'write_value_of_' },
  RandomListNode: { type: '*Node', read: 'read_node_', write: 'write_node_' },
  GraphNode: { type: '*Node', read: 'read_node_', write: 'write_node_' },
  NaryNode: { type: '*Node', read: 'read_node_', write: 'write_node_' },
  NextTreeNode: { type: '*Node', read: 'read_node_', write: 'write_node_' },
} satisfies Record<ValueType['base'], { type: string; read: string; write: string }>;

function typeOf(text: string): ValueType {
  const type = parseType(text);
  if (!type) throw new Error(`go: ${text} is no type`);
  return type;
}

/** A signature's type in Go: `int[][]` is `[][]int`. */
export function goType(text: string): string {
  const { base, dimensions } = typeOf(text);
  return '[]'.repeat(dimensions) + bases[base].type;
}

const keywords = new Set(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var'.split(
    ' ',
  ),
);

/** `(nums []int, target int) []int` */
export function goHead({ parameters, returns }: { parameters: Parameter[]; returns: string }): string {
  const list = parameters.map(({ name, type }) => `${name}${keywords.has(name) ? '_' : ''} ${goType(type)}`);
  return `(${list.join(', ')})${returns === 'void' ? '' : ` ${goType(returns)}`}`;
}

const nested = (wrapper: string, inner: string, times: number): string =>
  times === 0 ? inner : `${wrapper}(${nested(wrapper, inner, times - 1)})`;

/** An expression that reads a value; `tree` is the variable of the tree that holds a node given by value. */
export function goRead(text: string, tree: string): string {
  const { base, dimensions } = typeOf(text);
  const { type, read } = bases[base];
  if (base === 'TreeNodeByValue') return `${read}(in, ${tree})`;
  if (type === '*Node') return `${read}(in, given)`;
  return `${nested('cases_.ReadArray', read, dimensions)}(in)`;
}

/** A statement that writes it; `given` are the nodes that must not be in it. */
export function goWrite(text: string, source: string, given = 'given'): string {
  const { base, dimensions } = typeOf(text);
  const { type, write } = bases[base];
  if (type === '*Node') return `${write}(out, ${source}, ${given})`;
  return `${nested('cases_.WriteArray', write, dimensions)}(out, ${source})`;
}
