import type { Generator } from '../../packages/catalogue/src/generator.ts';

/** The two orders of a random tree; `share` says how many of a part's nodes go to the left. */
function orders(values: number[], share: (nodes: number) => number): [number[], number[]] {
  const preorder: number[] = [];
  const inorder: number[] = [];
  let next = 0;
  const visit = (nodes: number) => {
    if (nodes === 0) return;
    const value = values[next++] as number;
    const left = share(nodes - 1);
    preorder.push(value);
    visit(left);
    inorder.push(value);
    visit(nodes - 1 - left);
  };
  visit(values.length);
  return [preorder, inorder];
}

const generate: Generator = function* ({ random }) {
  for (const nodes of [2, 3, 4, 5, 6, 8, 11, 20, 60, 300])
    yield {
      name: `random, ${nodes} nodes`,
      args: orders(random.distinctInts(nodes, -3000, 3000), (rest) => random.int(0, rest)),
    };
  const distinct = (nodes: number) => random.distinctInts(nodes, -3000, 3000);
  yield { name: 'highest, leaning left', args: orders(distinct(500), (rest) => rest) };
  yield { name: 'highest, leaning right', args: orders(distinct(500), () => 0) };
  yield { name: 'highest, turning at random', args: orders(distinct(500), (rest) => (random.chance(50) ? rest : 0)) };
  yield { name: 'most nodes, halves', args: orders(distinct(2_000), (rest) => Math.floor(rest / 2)) };
  yield { name: 'most nodes, random', args: orders(distinct(2_000), (rest) => random.int(0, rest)) };
  yield {
    name: 'most nodes, a small left side',
    args: orders(distinct(2_000), (rest) => Math.min(rest, random.int(0, 20))),
  };
};

export default generate;
