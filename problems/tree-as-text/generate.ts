import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
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

const thereAndBack = (...trees: Json[][]): CompactCall[] => [
  ['Codec'],
  ...trees.flatMap((each): CompactCall[] => [['serialize', each], ['deserialize']]),
];

const generate: Generator = function* ({ random }) {
  for (const [nodes, fill, limit] of [
    [3, 60, 9],
    [5, 55, 20],
    [9, 55, 1],
    [15, 60, 100],
    [50, 55, 10_000],
    [300, 60, 10_000],
  ] as const)
    yield {
      name: `random, ${nodes} nodes`,
      calls: thereAndBack(tree(random, nodes, fill, () => random.int(-limit, limit))),
    };
  yield {
    name: 'ten small trees',
    calls: thereAndBack(...Array.from({ length: 10 }, () => tree(random, 6, 55, () => random.int(-2, 2)))),
  };
  const values = random.ints(500, -10_000, 10_000);
  yield { name: 'highest, leaning left', calls: thereAndBack(chain(values, () => true)) };
  yield { name: 'highest, leaning right', calls: thereAndBack(chain(values, () => false)) };
  yield { name: 'highest, turning at random', calls: thereAndBack(chain(values, () => random.chance(50))) };
  const wide = () => random.int(-10_000, 10_000);
  yield { name: 'most nodes, full levels', calls: thereAndBack(tree(random, 2_000, 100, wide)) };
  yield {
    name: 'most nodes, with gaps',
    calls: thereAndBack(tree(random, 2_000, 60, wide), tree(random, 2_000, 80, wide)),
  };
};

export default generate;
