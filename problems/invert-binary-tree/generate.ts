import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';
import type { Json } from '../../packages/contracts/src/types.ts';

/** A tree in level order: each place is filled with `fillPercent` of a hundred, until `nodes` are there. */
function tree(random: Random, nodes: number, fillPercent: number): Json[] {
  const values: Json[] = [random.int(-1000, 1000)];
  let open = 2;
  let left = nodes - 1;
  while (left > 0) {
    // The last open place is filled whatever the draw says, so that the tree reaches its size.
    if (open === 1 || random.chance(fillPercent)) {
      values.push(random.int(-1000, 1000));
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
function chain(levels: number, turnsLeft: (level: number) => boolean): Json[] {
  const values: Json[] = [0];
  for (let level = 1; level < levels; level++) {
    if (turnsLeft(level)) values.push(level % 1000, ...(level === levels - 1 ? [] : [null]));
    else values.push(null, level % 1000);
  }
  return values;
}

const generate: Generator = function* ({ random }) {
  for (const [nodes, fill] of [
    [3, 60],
    [6, 60],
    [12, 55],
    [25, 70],
    [80, 55],
    [300, 52],
  ] as const)
    yield { name: `random, ${nodes} nodes, ${fill} percent full`, args: [tree(random, nodes, fill)] };
  yield { name: 'highest, leaning left', args: [chain(2_000, () => true)] };
  yield { name: 'highest, leaning right', args: [chain(2_000, () => false)] };
  yield { name: 'highest, turning at random', args: [chain(2_000, () => random.chance(50))] };
  yield { name: 'most nodes, full levels', args: [tree(random, 10_000, 100)] };
  yield { name: 'most nodes, with gaps', args: [tree(random, 10_000, 75)] };
  yield { name: 'most nodes, many gaps', args: [tree(random, 10_000, 60)] };
};

export default generate;
