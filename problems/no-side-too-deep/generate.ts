import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';
import type { Json } from '../../packages/contracts/src/types.ts';

/** A tree in level order: each place is filled with `fillPercent` of a hundred, until `nodes` are there. */
function tree(random: Random, nodes: number, fillPercent: number, value: () => number): Json[] {
  const values: Json[] = [value()];
  let open = 2;
  let left = nodes - 1;
  while (left > 0) {
    // The last open place is filled whatever the draw says, so that the tree reaches its size.
    if (open === 1 || random.chance(fillPercent)) {
      values.push(value());
      open += 1;
      left--;
    } else {
      values.push(null);
      open--;
    }
  }
  return values;
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

/** A balanced tree of the fewest nodes for its height, the deeper side left or right, in level order. */
function thinBalanced(random: Random, height: number): Json[] {
  type Node = [left: Node, right: Node] | null;
  const build = (levels: number): Node => {
    if (levels <= 0) return null;
    const sides: [Node, Node] = [build(levels - 1), build(levels - 2)];
    return random.chance(50) ? sides : [sides[1], sides[0]];
  };
  const result: Json[] = [];
  const waiting: Node[] = [build(height)];
  while (waiting.length > 0) {
    const node = waiting.shift() as Node;
    result.push(node ? random.int(-1000, 1000) : null);
    if (node) waiting.push(...node);
  }
  while (result.at(-1) === null) result.pop();
  return result;
}

const generate: Generator = function* ({ random }) {
  for (const [nodes, fill] of [
    [4, 80],
    [5, 80],
    [6, 85],
    [7, 80],
    [8, 85],
    [10, 90],
    [15, 90],
    [40, 95],
  ] as const)
    yield { name: `random, ${nodes} nodes`, args: [tree(random, nodes, fill, () => random.int(-99, 99))] };
  for (const height of [3, 4, 6, 9, 12]) {
    const thin = thinBalanced(random, height);
    yield { name: `balanced with the fewest nodes, ${height} levels`, args: [thin] };
  }
  yield { name: 'highest, leaning left', args: [chain(random.ints(500, -1000, 1000), () => true)] };
  yield { name: 'most nodes, full levels', args: [tree(random, 2_000, 100, () => random.int(-1000, 1000))] };
  yield { name: 'most nodes, with gaps', args: [tree(random, 2_000, 70, () => random.int(-1000, 1000))] };
};

export default generate;
