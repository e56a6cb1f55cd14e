import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, highest] of [
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 3],
    [7, 6],
    [8, 9],
    [10, 5],
    [15, 12],
    [40, 30],
    [200, 100],
  ] as const)
    yield { name: `random, ${length} columns up to ${highest}`, args: [random.ints(length, 0, highest)] };
  const most = 20_000;
  yield { name: 'most columns, random', args: [random.ints(most, 0, 10_000)] };
  yield {
    name: 'most columns, a deep valley',
    args: [Array.from({ length: most }, (_, at) => Math.abs(at - most / 2))],
  };
  yield {
    name: 'most columns, empty between two walls',
    args: [Array.from({ length: most }, (_, at) => (at === 0 || at === most - 1 ? 10_000 : 0))],
  };
  yield { name: 'most columns, a hill', args: [Array.from({ length: most }, (_, at) => Math.min(at, most - at))] };
};

export default generate;
