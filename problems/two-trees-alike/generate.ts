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
    [2, 60],
    [4, 60],
    [7, 55],
    [12, 60],
    [40, 55],
    [200, 60],
  ] as const) {
    const one = tree(random, nodes, fill, () => random.int(-9, 9));
    yield { name: `random, ${nodes} nodes, alike`, args: [one, one] };
    const changed = random.pick(one.flatMap((value, at) => (value === null ? [] : [at])));
    const other = one.map((value, at) => (at === changed ? Number(value) + 1 : value));
    yield { name: `random, ${nodes} nodes, one value changed`, args: [one, other] };
  }
  const ones = () => 1;
  yield { name: 'random shapes', args: [tree(random, 9, 55, ones), tree(random, 9, 55, ones)] };
  const values = random.ints(500, -1000, 1000);
  yield { name: 'highest, alike', args: [chain(values, (at) => at % 3 === 0), chain(values, (at) => at % 3 === 0)] };
  yield { name: 'highest, the last turn differs', args: [chain(values, () => true), chain(values, (at) => at < 499)] };
  const most = tree(random, 1_000, 75, () => random.int(-1000, 1000));
  yield { name: 'most nodes, alike', args: [most, most] };
  yield { name: 'most nodes, last value differs', args: [most, [...most.slice(0, -1), most.at(-1) === 5 ? 6 : 5]] };
};

export default generate;
