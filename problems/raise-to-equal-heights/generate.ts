import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, highest, k] of [
    [3, 5, 2],
    [4, 6, 3],
    [5, 9, 4],
    [5, 5, 1],
    [6, 9, 7],
    [8, 12, 5],
    [10, 20, 9],
    [15, 30, 20],
    [40, 50, 60],
    [200, 999, 500],
  ] as const)
    yield { name: `random, ${length} stacks, ${k} tiles`, args: [random.ints(length, 1, highest), k] };
  const most = 20_000;
  yield { name: 'most stacks, many tiles', args: [random.ints(most, 1, 100_000), 1_000_000_000] };
  yield { name: 'most stacks, half of them', args: [random.ints(most, 1, 20_000), 500_000_000] };
  yield { name: 'most stacks, few tiles', args: [random.ints(most, 1, 100_000), 10] };
  yield { name: 'most stacks, equal', args: [Array.from({ length: most }, () => 100_000), 1] };
};

export default generate;
