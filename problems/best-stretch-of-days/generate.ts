import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [2, 3],
    [3, 4],
    [4, 3],
    [5, 9],
    [6, 4],
    [8, 9],
    [10, 5],
    [15, 20],
    [40, 9],
    [300, 50],
  ] as const)
    yield { name: `random, ${length} days up to ${range}`, args: [random.ints(length, -range, range)] };
  for (const length of [2, 5, 9]) yield { name: `only losses, ${length} days`, args: [random.ints(length, -9, -1)] };
  const most = 20_000;
  yield { name: 'most days, random', args: [random.ints(most, -10_000, 10_000)] };
  yield { name: 'most days, greatest gains', args: [Array.from({ length: most }, () => 10_000)] };
  yield { name: 'most days, greatest losses', args: [Array.from({ length: most }, () => -10_000)] };
};

export default generate;
