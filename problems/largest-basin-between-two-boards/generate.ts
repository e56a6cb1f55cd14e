import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, highest] of [
    [3, 3],
    [4, 5],
    [5, 5],
    [6, 9],
    [7, 4],
    [8, 12],
    [10, 20],
    [15, 9],
    [40, 100],
    [200, 30],
  ] as const)
    yield { name: `random, ${length} boards up to ${highest}`, args: [random.ints(length, 0, highest)] };
  const most = 20_000;
  yield { name: 'most boards, random', args: [random.ints(most, 0, 10_000)] };
  yield { name: 'most boards, greatest', args: [Array.from({ length: most }, () => 10_000)] };
  yield { name: 'most boards, a hill', args: [Array.from({ length: most }, (_, at) => Math.min(at, most - 1 - at))] };
  yield { name: 'most boards, rising', args: [Array.from({ length: most }, (_, at) => Math.floor(at / 2))] };
};

export default generate;
