import { type Parameter, parseType, type Signature, type ValueType } from '@codenova/contracts';
import { snakeCase } from './interpreters.ts';

/** The Rust type of one value, and the name of what reads and writes it in `harness/rust`. */
const bases = {
  int: { type: 'i32', name: 'int' },
  long: { type: 'i64', name: 'long' },
  double: { type: 'f64', name: 'double' },
  bool: { type: 'bool', name: 'bool' },
  char: { type: 'char', name: 'char' },
  string: { type: 'String', name: 'string' },
  ListNode: { type: 'Option<Box<ListNode>>', name: 'list' },
  CyclicListNode: { type: 'Option<Rc<RefCell<ListNode>>>', name: 'cyclic_list' },
  TreeNode: { type: 'Option<Rc<RefCell<TreeNode>>>', name: 'tree' },
  TreeNodeByValue: { type: 'Option<Rc<RefCell<TreeNode>>>', name: 'value_of' },
  RandomListNode: { type: 'Option<Rc<RefCell<Node>>>', name: 'node' },
  GraphNode: { type: 'Option<Rc<RefCell<Node>>>', name: 'node' },
  NaryNode: { type: 'Option<Rc<RefCell<Node>>>', name: 'node' },
  NextTreeNode: { type: 'Option<Rc<RefCell<Node>>>', name: 'node' },
} satisfies Record<ValueType['base'], { type: string; name: string }>;

const scalars: readonly string[] = ['int', 'long', 'double', 'bool', 'char', 'string'];

/** Lists that may be cyclic are counted references; then the others of the signature are, too. */
export function hasCyclicList(signature: Signature): boolean {
  return JSON.stringify(signature).includes('"CyclicListNode"');
}

function typeOf(text: string): ValueType {
  const type = parseType(text);
  if (!type) throw new Error(`rust: ${text} is no type`);
  return type;
}

/** A signature's type in Rust: `int[][]` is `Vec<Vec<i32>>`. */
export function rustType(text: string, isCyclic: boolean): string {
  const { base, dimensions } = typeOf(text);
  const node = base === 'ListNode' && isCyclic ? bases.CyclicListNode.type : bases[base].type;
  return 'Vec<'.repeat(dimensions) + node + '>'.repeat(dimensions);
}

const keywords = new Set(
  'abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait true try type typeof union unsafe unsized use virtual where while yield'.split(
    ' ',
  ),
);

/** `isValidBST` is `is_valid_bst`; a keyword becomes a raw identifier. */
export function rustName(name: string): string {
  const snake = snakeCase(name);
  return keywords.has(snake) ? `r#${snake}` : snake;
}

/** `fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32>`; `receiver` comes first, and the parameter named by `mutates` by reference. */
export function rustHead(
  name: string,
  { parameters, returns, mutates }: { parameters: Parameter[]; returns: string; mutates?: string | undefined },
  isCyclic: boolean,
  receiver?: string,
): string {
  const list = parameters.map((each) => {
    const reference = each.name === mutates ? '&mut ' : '';
    return `${rustName(each.name)}: ${reference}${rustType(each.type, isCyclic)}`;
  });
  const arrow = returns === 'void' ? '' : ` -> ${returns === 'Self' ? 'Self' : rustType(returns, isCyclic)}`;
  return `fn ${name}(${[...(receiver === undefined ? [] : [receiver]), ...list].join(', ')})${arrow}`;
}

/** An expression that reads a value; `tree` is the variable of the tree that holds a node given by value. */
export function rustRead(text: string, tree: string): string {
  const { base, dimensions } = typeOf(text);
  const { name } = bases[base];
  if (scalars.includes(base)) return `input.${name}${dimensions > 0 ? `_${dimensions}` : ''}()`;
  if (base === 'TreeNodeByValue') return `codenova_read_node_of(input, &${tree})`;
  const one = `codenova_read_${name}(input${name === 'node' ? ', &mut given' : ''})`;
  return Array.from({ length: dimensions }).reduce<string>(
    (inner) => `(0..input.count()).map(|_| ${inner}).collect::<Vec<_>>()`,
    one,
  );
}

/** Statements that write the value in the variable `source`; `given` are the nodes that must not be in it. */
export function rustWrite(text: string, source: string, given: string): string {
  const { base, dimensions } = typeOf(text);
  const { name } = bases[base];
  if (scalars.includes(base)) return `output.${name}${dimensions > 0 ? `_${dimensions}` : ''}(&${source});`;
  if (dimensions === 0) return `codenova_write_${name}(output, &${source}${name === 'node' ? `, ${given}` : ''})?;`;
  const inner = rustWrite(text.slice(0, -2), 'each', given).replaceAll('&each', 'each');
  return `output.count(${source}.len()); for each in ${source}.iter() { ${inner} }`;
}
