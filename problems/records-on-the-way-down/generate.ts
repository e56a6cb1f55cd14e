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

const generate: Generator = function* ({ random }) {
  for (const [nodes, fill, limit] of [
    [3, 60, 3],
    [5, 60, 2],
    [8, 55, 5],
    [12, 60, 3],
    [25, 70, 9],
    [80, 55, 50],
    [300, 60, 1000],
  ] as const)
    yield { name: `random, ${nodes} nodes`, args: [tree(random, nodes, fill, () => random.int(-limit, limit))] };
  const wide = () => random.int(-10_000, 10_000);
  yield {
    name: 'highest, rising',
    args: [
      chain(
        Array.from({ length: 500 }, (_, level) => level),
        () => true,
      ),
    ],
  };
  yield { name: 'highest, random', args: [chain(random.ints(500, -10_000, 10_000), () => random.chance(50))] };
  yield { name: 'most nodes, full levels', args: [tree(random, 2_000, 100, wide)] };
  yield { name: 'most nodes, few values', args: [tree(random, 2_000, 70, () => random.int(0, 3))] };
  yield { name: 'most nodes, with gaps', args: [tree(random, 2_000, 60, wide)] };
};

export default generate;
