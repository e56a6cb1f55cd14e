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

/** The subtree of a tree in level order that begins at the node at position `at`. */
function subtree(nodes: Json[], at: number): Json[] {
  const children = new Map<number, [number, number]>();
  let next = 1;
  for (const [index, value] of nodes.entries()) {
    if (value === null) continue;
    children.set(index, [next, next + 1]);
    next += 2;
  }
  const result: Json[] = [];
  const waiting = [at];
  for (const index of waiting) {
    const value = nodes[index] ?? null;
    result.push(value);
    if (value !== null) waiting.push(...(children.get(index) as [number, number]));
  }
  while (result.at(-1) === null) result.pop();
  return result;
}

const generate: Generator = function* ({ random }) {
  for (const [nodes, fill, limit] of [
    [4, 60, 1],
    [6, 60, 2],
    [9, 55, 1],
    [15, 60, 3],
    [40, 60, 2],
    [200, 60, 9],
  ] as const) {
    const one = tree(random, nodes, fill, () => random.int(0, limit));
    const places = one.flatMap((value, at) => (value === null ? [] : [at]));
    const part = subtree(one, random.pick(places));
    yield { name: `random, ${nodes} nodes, a subtree`, args: [one, part] };
    yield { name: `random, ${nodes} nodes, last value changed`, args: [one, [...part.slice(0, -1), limit + 1]] };
  }
  for (const nodes of [7, 12])
    yield {
      name: `random, ${nodes} nodes and any small tree`,
      args: [tree(random, nodes, 60, () => 0), tree(random, 3, 60, () => 0)],
    };
  const zeros = Array.from({ length: 500 }, () => 0);
  yield {
    name: 'highest, equal values, not found',
    args: [chain(zeros, () => true), chain([...zeros.slice(0, 249), 1], () => true)],
  };
  const most = tree(random, 2_000, 80, () => random.int(0, 1));
  yield { name: 'most nodes, a subtree', args: [most, subtree(most, 2)] };
  yield { name: 'most nodes, not found', args: [most, tree(random, 500, 100, () => random.int(0, 1))] };
};

export default generate;
