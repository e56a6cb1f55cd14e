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
    [10, 50],
    [15, 50],
    [30, 99],
    [300, 9999],
  ] as const) {
    const root = searchTree(random.distinctInts(nodes, 0, limit));
    yield { name: `random, ${nodes} nodes`, args: [root, random.int(1, nodes)] };
  }
  const rising = Array.from({ length: 500 }, (_, at) => 10 * at);
  yield { name: 'highest, leaning right', args: [searchTree(rising), 499] };
  yield { name: 'highest, leaning left', args: [searchTree(rising.toReversed()), 2] };
  const most = searchTree(random.distinctInts(2_000, 0, 100_000));
  for (const k of [1, 2, 777, 1_999, 2_000]) yield { name: `most nodes, number ${k}`, args: [most, k] };
};

export default generate;
