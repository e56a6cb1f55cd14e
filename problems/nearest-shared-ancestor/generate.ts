import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Json } from '../../packages/contracts/src/types.ts';

type Node = { value: number; left?: Node; right?: Node };

/** The search tree that grows when the values are put in one by one, in level order. */
function searchTree(values: number[]): Json[] {
  const root: Node = { value: values[0] as number };
  for (const value of values.slice(1)) {
    let node = root;
    for (;;) {
      const side = value < node.value ? 'left' : 'right';
      const next = node[side];
      if (!next) {
        node[side] = { value };
        break;
      }
      node = next;
    }
  }
  const result: Json[] = [];
  const waiting: (Node | undefined)[] = [root];
  for (let node = waiting.shift(); waiting.length > 0 || node; node = waiting.shift()) {
    result.push(node ? node.value : null);
    if (node) waiting.push(node.left, node.right);
  }
  while (result.at(-1) === null) result.pop();
  return result;
}

const generate: Generator = function* ({ random }) {
  for (const [nodes, limit] of [
    [3, 9],
    [4, 9],
    [5, 20],
    [7, 20],
    [9, 50],
    [12, 50],
    [20, 99],
    [60, 500],
    [300, 9999],
  ] as const) {
    const values = random.distinctInts(nodes, -limit, limit);
    const [p, q] = random.shuffle(values) as [number, number];
    yield { name: `random, ${nodes} nodes`, args: [searchTree(values), p, q] };
    const root = searchTree(values);
    const above = values[1] as number;
    yield { name: `random, ${nodes} nodes, one high up`, args: [root, above, values[nodes - 1] as number] };
  }
  const rising = Array.from({ length: 500 }, (_, at) => 10 * at);
  yield { name: 'highest, leaning right', args: [searchTree(rising), 4990, 4980] };
  yield { name: 'highest, leaning left', args: [searchTree(rising.toReversed()), 0, 2500] };
  const many = random.distinctInts(2_000, -100_000, 100_000);
  const sorted = many.toSorted((one, other) => one - other);
  yield { name: 'most nodes', args: [searchTree(many), many[1998] as number, many[1999] as number] };
  yield { name: 'most nodes, neighbours', args: [searchTree(many), sorted[700] as number, sorted[701] as number] };
  yield {
    name: 'most nodes, least and greatest',
    args: [searchTree(many), sorted[0] as number, sorted[1999] as number],
  };
};

export default generate;
