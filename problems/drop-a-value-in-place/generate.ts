import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 1],
    [4, 2],
    [6, 2],
    [8, 3],
    [10, 1],
    [15, 4],
    [40, 3],
    [200, 20],
  ] as const)
    yield { name: `random, ${length} numbers`, args: [random.ints(length, -range, range), random.int(-range, range)] };
  const most = 20_000;
  yield { name: 'most numbers, half of them go', args: [random.ints(most, 0, 1), 1] };
  yield {
    name: 'most numbers, first half goes',
    args: [Array.from({ length: most }, (_, at) => (at < most / 2 ? 0 : at)), 0],
  };
  yield { name: 'most numbers, all go', args: [Array.from({ length: most }, () => 9), 9] };
  yield { name: 'most numbers, few go', args: [random.ints(most, -300, 300), 17] };
};

export default generate;
