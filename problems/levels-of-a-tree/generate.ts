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
  for (const [nodes, fill] of [
    [3, 60],
    [5, 55],
    [8, 55],
    [12, 60],
    [25, 55],
    [80, 55],
    [300, 60],
  ] as const)
    yield { name: `random, ${nodes} nodes`, args: [tree(random, nodes, fill, () => random.int(-99, 99))] };
  const values = random.ints(500, -1000, 1000);
  yield { name: 'highest, leaning left', args: [chain(values, () => true)] };
  yield { name: 'highest, leaning right', args: [chain(values, () => false)] };
  yield { name: 'highest, turning at random', args: [chain(values, () => random.chance(50))] };
  yield { name: 'most nodes, full levels', args: [tree(random, 2_000, 100, () => random.int(-1000, 1000))] };
  yield { name: 'most nodes, with gaps', args: [tree(random, 2_000, 70, () => random.int(-1000, 1000))] };
};

export default generate;
