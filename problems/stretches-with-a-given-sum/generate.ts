import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range, k] of [
    [3, 1, 1],
    [4, 1, 0],
    [5, 2, 2],
    [6, 2, -1],
    [8, 2, 0],
    [10, 3, 3],
    [15, 2, -2],
    [40, 3, 5],
    [200, 9, 7],
  ] as const)
    yield { name: `random, ${length} numbers, sum ${k}`, args: [random.ints(length, -range, range), k] };
  const most = 20_000;
  yield { name: 'most numbers, zeros', args: [Array.from({ length: most }, () => 0), 0] };
  yield { name: 'most numbers, small ones', args: [random.ints(most, -2, 2), 3] };
  yield { name: 'most numbers, large ones', args: [random.ints(most, -1_000, 1_000), 12_345] };
  yield { name: 'most numbers, the whole list only', args: [Array.from({ length: most }, () => 1_000), 20_000_000] };
};

export default generate;
