import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [count, highest] of [
    [2, 3],
    [3, 3],
    [4, 5],
    [5, 4],
    [6, 9],
    [8, 3],
    [10, 20],
    [15, 6],
    [30, 30],
    [100, 50],
    [500, 10000],
  ] as const)
    yield { name: `random, ${count} houses up to ${highest}`, args: [random.ints(count, 0, highest)] };
  const most = 30_000;
  yield { name: 'most houses, random', args: [random.ints(most, 0, 10_000)] };
  yield { name: 'most houses, all highest', args: [Array.from({ length: most }, () => 10_000)] };
  yield { name: 'most houses, rising', args: [Array.from({ length: most }, (_, at) => Math.floor(at / 3))] };
  yield { name: 'most houses, falling', args: [Array.from({ length: most }, (_, at) => Math.floor((most - at) / 3))] };
};

export default generate;
