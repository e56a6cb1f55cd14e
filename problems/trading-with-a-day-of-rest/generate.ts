import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, limit] of [
    [3, 9],
    [4, 9],
    [5, 9],
    [6, 5],
    [7, 9],
    [8, 9],
    [9, 20],
    [10, 9],
    [12, 30],
    [15, 9],
  ] as const)
    yield { name: `random, ${length} days up to ${limit}`, args: [random.ints(length, 0, limit)] };
  yield { name: 'two hundred days', args: [random.ints(200, 0, 1_000)] };
  const most = 5_000;
  yield { name: 'most days', args: [random.ints(most, 0, 1_000)] };
  yield { name: 'most days, calm', args: [random.ints(most, 500, 503)] };
  yield { name: 'most days, up and down', args: [Array.from({ length: most }, (_, at) => (at % 2) * 1_000)] };
  yield { name: 'most days, falling', args: [Array.from({ length: most }, (_, at) => 1_000 - Math.floor(at / 5))] };
};

export default generate;
