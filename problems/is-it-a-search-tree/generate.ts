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

/** A tree of one node a level that turns left or right. */
function chain(nodes: number[], turnsLeft: (level: number) => boolean): Json[] {
  const values: Json[] = nodes.slice(0, 1);
  for (let level = 1; level < nodes.length; level++) {
    const value = nodes[level] as number;
    if (turnsLeft(level)) values.push(value, ...(level === nodes.length - 1 ? [] : [null]));
    else values.push(null, value);
  }
  return values;
}

const generate: Generator = function* ({ random }) {
  for (const [nodes, limit] of [
    [4, 9],
    [6, 20],
    [9, 30],
    [15, 99],
    [40, 999],
    [200, 9999],
  ] as const) {
    const values = random.distinctInts(nodes, -limit, limit);
    const root = searchTree(values);
    yield { name: `random, ${nodes} nodes, search tree`, args: [root] };
    const places = root.flatMap((value, at) => (value === null ? [] : [at]));
    const [one, other] = random.shuffle(places) as [number, number];
    const changed = root.map((value, at) =>
      at === one ? (root[other] ?? null) : at === other ? (root[one] ?? null) : value,
    );
    yield { name: `random, ${nodes} nodes, two exchanged`, args: [changed] };
  }
  const rising = Array.from({ length: 500 }, (_, level) => 3 * level);
  yield { name: 'highest, rising to the right', args: [chain(rising, () => false)] };
  yield { name: 'highest, falling to the left', args: [chain(rising.toReversed(), () => true)] };
  yield { name: 'highest, last value too small', args: [chain([...rising.slice(0, 499), -1], () => false)] };
  const most = random.distinctInts(2_000, -2_147_483_648, 2_147_483_647);
  yield { name: 'most nodes', args: [searchTree(most)] };
  yield { name: 'most nodes, one value twice', args: [searchTree([...most.slice(0, 1_999), most[0] as number])] };
};

export default generate;
