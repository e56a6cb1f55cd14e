import { type Parameter, parseType, type ValueType } from '@codenova/contracts';

/** The C type of one value, and the name of what reads and writes it in `harness/c/codenova.h`. */
const bases = {
  int: { type: 'int', name: 'int' },
  long: { type: 'long long', name: 'long' },
  double: { type: 'double', name: 'double' },
  bool: { type: 'bool', name: 'bool' },
  char: { type: 'char', name: 'char' },
  string: { type: 'char*', name: 'string' },
  ListNode: { type: 'struct ListNode*', name: 'list' },
  CyclicListNode: { type: 'struct ListNode*', name: 'cyclic_list' },
  TreeNode: { type: 'struct TreeNode*', name: 'tree' },
  TreeNodeByValue: { type: 'struct TreeNode*', name: 'value_of' },
  RandomListNode: { type: 'struct Node*', name: 'node' },
  GraphNode: { type: 'struct Node*', name: 'node' },
  NaryNode: { type: 'struct Node*', name: 'node' },
  NextTreeNode: { type: 'struct Node*', name: 'node' },
} satisfies Record<ValueType['base'], { type: string; name: string }>;

/** The sizes that go with an array, after its name: `Size`, `ColSize`, `DepthSize`, each with one star more. */
const sizeSuffixes = ['Size', 'ColSize', 'DepthSize'];
const returnedSizes = ['returnSize', 'returnColumnSizes', 'returnDepthSizes'];

function typeOf(text: string): ValueType {
  const type = parseType(text);
  if (!type) throw new Error(`c: ${text} is no type`);
  return type;
}

/** A signature's type in C: `int[][]` is `int**`. */
export function cType(text: string): string {
  if (text === 'void') return 'void';
  const type = typeOf(text);
  return bases[type.base].type + '*'.repeat(type.dimensions);
}

/** The variables that hold a value: itself, then the sizes of an array. */
export function cVariables(text: string, name: string): { type: string; name: string }[] {
  const { dimensions } = typeOf(text);
  const sizes = sizeSuffixes
    .slice(0, dimensions)
    .map((suffix, at) => ({ type: `int${'*'.repeat(at)}`, name: name + suffix }));
  return [{ type: cType(text), name }, ...sizes];
}

/** The parameters of a function as a person declares them, those for the sizes of what it returns among them. */
export function cParameters(parameters: Parameter[], returns: string): { type: string; name: string }[] {
  const returned = returns === 'void' ? 0 : typeOf(returns).dimensions;
  const sizes = returnedSizes.slice(0, returned).map((name, at) => ({ type: `int${'*'.repeat(at + 1)}`, name }));
  return [...parameters.flatMap(({ type, name }) => cVariables(type, name)), ...sizes];
}

/** A statement that reads `text` into `name` and its sizes; `tree` is the tree that holds a node given by value. */
export function cRead(text: string, name: string, tree: string): string {
  const { base, dimensions } = typeOf(text);
  if (base === 'TreeNodeByValue') return `${name} = codenova_read_node_of(${tree});`;
  const read = `codenova_read_${bases[base].name}${dimensions > 0 ? `_${dimensions}` : ''}`;
  const sizes = sizeSuffixes.slice(0, dimensions).map((suffix) => `&${name}${suffix}`);
  return `${name} = ${read}(${sizes.join(', ')});`;
}

/** A statement that writes it; `size` in place of the array's own. The cast: C knows no `int**` to `const int* const*`. */
export function cWrite(text: string, name: string, size = `${name}Size`): string {
  const { base, dimensions } = typeOf(text);
  if (dimensions === 0) return `codenova_write_${bases[base].name}(${name});`;
  const sizes = [size, ...sizeSuffixes.slice(1, dimensions).map((suffix) => `(void*)${name}${suffix}`)];
  return `codenova_write_${bases[base].name}_${dimensions}((void*)${name}, ${sizes.join(', ')});`;
}
