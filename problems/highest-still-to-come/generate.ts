import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 4],
    [4, 5],
    [5, 9],
    [6, 3],
    [8, 20],
    [10, 9],
    [20, 50],
    [100, 1_000],
  ] as const)
    yield { name: `random, ${length} numbers up to ${range}`, args: [random.ints(length, 1, range)] };
  const most = 20_000;
  yield { name: 'most numbers, random', args: [random.ints(most, 1, 100_000)] };
  yield { name: 'most numbers, falling', args: [Array.from({ length: most }, (_, at) => most - at)] };
  yield { name: 'most numbers, rising', args: [Array.from({ length: most }, (_, at) => at + 1)] };
};

export default generate;
