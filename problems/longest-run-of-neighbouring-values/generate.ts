import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [4, 4],
    [5, 5],
    [6, 5],
    [8, 8],
    [10, 9],
    [12, 14],
    [20, 20],
    [60, 70],
  ] as const)
    yield { name: `random, ${length} numbers up to ${range}`, args: [random.ints(length, -range, range)] };
  const most = 20_000;
  const run = (length: number, from: number) => Array.from({ length }, (_, at) => from + at);
  yield { name: 'most numbers, one run', args: [random.shuffle(run(most, -1_000))] };
  yield { name: 'most numbers, one run in order', args: [run(most, 0)] };
  yield { name: 'most numbers, far apart', args: [random.distinctInts(most, -1_000_000_000, 1_000_000_000)] };
  yield { name: 'most numbers, two runs', args: [random.shuffle([...run(9_999, 0), ...run(10_001, 20_000)])] };
  yield { name: 'most numbers, all equal', args: [run(most, 0).map(() => 6)] };
};

export default generate;
