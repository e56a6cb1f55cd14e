import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, limit] of [
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 6],
    [7, 5],
    [8, 9],
    [10, 8],
    [12, 20],
    [16, 10],
    [25, 50],
  ] as const)
    yield { name: `random, ${length} numbers up to ${limit}`, args: [random.ints(length, -limit, limit)] };
  yield { name: 'a thousand numbers', args: [random.ints(1_000, -1_000_000, 1_000_000)] };
  const most = 20_000;
  yield { name: 'most numbers', args: [random.ints(most, -1_000_000, 1_000_000)] };
  yield { name: 'most numbers, few values', args: [random.ints(most, 0, 9)] };
  yield {
    name: 'most numbers, rising with noise',
    args: [Array.from({ length: most }, (_, at) => at + random.int(0, 300))],
  };
  yield { name: 'most numbers, falling', args: [Array.from({ length: most }, (_, at) => most - at)] };
};

export default generate;
