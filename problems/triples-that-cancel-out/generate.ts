import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 2],
    [4, 2],
    [5, 2],
    [5, 4],
    [6, 3],
    [7, 5],
    [8, 4],
    [10, 6],
    [15, 9],
    [40, 20],
    [100, 200],
  ] as const)
    yield { name: `random, ${length} numbers up to ${range}`, args: [random.ints(length, -range, range)] };
  const most = 1_000;
  yield { name: 'most numbers, few triples', args: [random.ints(most, -100_000, 100_000)] };
  yield { name: 'most numbers, all positive', args: [random.ints(most, 1, 100_000)] };
  yield { name: 'most numbers, many repetitions', args: [random.ints(most, -30, 30)] };
  yield { name: 'most numbers, zeros', args: [Array.from({ length: most }, () => 0)] };
};

export default generate;
