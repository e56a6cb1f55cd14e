import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, k, range] of [
    [4, 2, 3],
    [5, 3, 4],
    [6, 2, 5],
    [7, 4, 3],
    [8, 3, 9],
    [10, 5, 9],
    [12, 1, 9],
    [15, 4, 2],
    [40, 7, 30],
    [200, 20, 99],
  ] as const)
    yield { name: `random, ${length} readings, window of ${k}`, args: [random.ints(length, -range, range), k] };
  const most = 30_000;
  yield { name: 'most readings, random', args: [random.ints(most, -100_000, 100_000), 100] };
  yield {
    name: 'most readings, falling, wide window',
    args: [Array.from({ length: most }, (_, at) => most - at), most / 2],
  };
  yield { name: 'most readings, rising, wide window', args: [Array.from({ length: most }, (_, at) => at), most / 2] };
  yield { name: 'most readings, one window', args: [random.ints(most, -999, 999), most] };
};

export default generate;
