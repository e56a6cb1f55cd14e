import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, k] of [
    [3, 2],
    [5, 4],
    [6, 4],
    [7, 2],
    [8, 4],
    [10, 3],
    [11, 5],
    [30, 7],
    [100, 9],
    [500, 60],
  ] as const)
    yield { name: `random, ${length} nodes in blocks of ${k}`, args: [random.ints(length, -99, 99), k] };
  const most = random.ints(5_000, -1000, 1000);
  for (const k of [1, 2, 499, 2501, 4999, 5000]) yield { name: `most nodes, blocks of ${k}`, args: [most, k] };
};

export default generate;
